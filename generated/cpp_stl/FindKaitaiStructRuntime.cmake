# Written by `make generate`. Finds kaitai_struct_cpp_stl_runtime, which installs no CMake package of its own, as
# KaitaiStruct::Runtime. Name its prefix in CMAKE_PREFIX_PATH.
if(TARGET kaitai_struct_cpp_stl_runtime AND NOT TARGET KaitaiStruct::Runtime)
  add_library(KaitaiStruct::Runtime ALIAS kaitai_struct_cpp_stl_runtime)
endif()
if(TARGET KaitaiStruct::Runtime)
  set(KaitaiStructRuntime_FOUND TRUE)
  return()
endif()

find_path(KaitaiStructRuntime_INCLUDE_DIR kaitai/kaitaistruct.h)
find_library(KaitaiStructRuntime_LIBRARY kaitai_struct_cpp_stl_runtime)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(KaitaiStructRuntime
  REQUIRED_VARS KaitaiStructRuntime_LIBRARY KaitaiStructRuntime_INCLUDE_DIR)
if(KaitaiStructRuntime_FOUND)
  add_library(KaitaiStruct::Runtime UNKNOWN IMPORTED)
  set_target_properties(KaitaiStruct::Runtime PROPERTIES
    IMPORTED_LOCATION ${KaitaiStructRuntime_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${KaitaiStructRuntime_INCLUDE_DIR})
endif()
