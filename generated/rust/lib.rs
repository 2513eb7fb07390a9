//! Parsers of Xen domain save images, generated from ksy/ by `make generate`.

#![allow(unused_parens)]

pub mod legacy_save_image;
pub mod libvirt_save_file;
pub mod libxc_migration_stream;
pub mod libxl_migration_stream;
pub mod qemu_device_state;
pub mod x86_page_table;
pub mod x86_xsave_area;
pub mod xen_hvm_context;
pub mod xen_save_image;
pub mod xen_x86_cpu_policy;
pub mod xen_x86_vcpu;
pub mod xend_save_file;
pub mod xenopsd_legacy_image;
pub mod xenopsd_suspend_image;
pub mod xl_save_file;
