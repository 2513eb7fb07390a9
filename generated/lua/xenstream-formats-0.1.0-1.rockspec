-- Written by `make generate`. Install it from its folder: luarocks make
-- The runtime library, https://github.com/kaitai-io/kaitai_struct_lua_runtime, is no rock: put it on LUA_PATH.
rockspec_format = "3.0"
package = "xenstream-formats"
version = "0.1.0-1"
source = { url = "file://." }
description = {
  summary = "Parsers of Xen domain save images and migration streams",
  license = "MIT",
}
dependencies = { "lua >= 5.3" }
build = {
  type = "none",
  install = {
    lua = {
      legacy_save_image = "legacy_save_image.lua",
      libvirt_save_file = "libvirt_save_file.lua",
      libxc_migration_stream = "libxc_migration_stream.lua",
      libxl_migration_stream = "libxl_migration_stream.lua",
      qemu_device_state = "qemu_device_state.lua",
      x86_page_table = "x86_page_table.lua",
      x86_xsave_area = "x86_xsave_area.lua",
      xen_hvm_context = "xen_hvm_context.lua",
      xen_save_image = "xen_save_image.lua",
      xen_x86_cpu_policy = "xen_x86_cpu_policy.lua",
      xen_x86_vcpu = "xen_x86_vcpu.lua",
      xend_save_file = "xend_save_file.lua",
      xenopsd_legacy_image = "xenopsd_legacy_image.lua",
      xenopsd_suspend_image = "xenopsd_suspend_image.lua",
      xl_save_file = "xl_save_file.lua",
    },
  },
}
