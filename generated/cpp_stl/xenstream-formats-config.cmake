# Written by `make generate`.
include(CMakeFindDependencyMacro)
list(APPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR})
find_dependency(KaitaiStructRuntime)
include(${CMAKE_CURRENT_LIST_DIR}/xenstream-formats-targets.cmake)
