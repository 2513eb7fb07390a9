// Written by `make generate`. All parsers, by name.
module.exports = Object.assign(
  {},
  require("./LegacySaveImage"),
  require("./LibvirtSaveFile"),
  require("./LibxcMigrationStream"),
  require("./LibxlMigrationStream"),
  require("./QemuDeviceState"),
  require("./X86PageTable"),
  require("./X86XsaveArea"),
  require("./XenHvmContext"),
  require("./XenSaveImage"),
  require("./XenX86CpuPolicy"),
  require("./XenX86Vcpu"),
  require("./XendSaveFile"),
  require("./XenopsdLegacyImage"),
  require("./XenopsdSuspendImage"),
  require("./XlSaveFile"),
);
