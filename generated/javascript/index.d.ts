// Written by `make generate`.
export * from "./LegacySaveImage";
export * from "./LibvirtSaveFile";
export * from "./LibxcMigrationStream";
export * from "./LibxlMigrationStream";
export * from "./QemuDeviceState";
export * from "./X86PageTable";
export * from "./X86XsaveArea";
export * from "./XenHvmContext";
export * from "./XenSaveImage";
export * from "./XenX86CpuPolicy";
export * from "./XenX86Vcpu";
export * from "./XendSaveFile";
export * from "./XenopsdLegacyImage";
export * from "./XenopsdSuspendImage";
export * from "./XlSaveFile";
