<?php
require 'vendor/autoload.php';

$libxl = XlSaveFile::fromFile($argv[1])->body()->libxlStream()->body();
foreach ($libxl->records()[0]->libxcStream()->image()->records() as $record) {
    if ($record->header()->recordType() === LibxcMigrationStream\RecordType::PAGE_DATA) {
        foreach ($record->body()->pfns() as $entry) {
            echo "{$entry->pfn()}\n";
        }
    } elseif ($record->header()->recordType() === LibxcMigrationStream\RecordType::HVM_CONTEXT) {
        foreach ($record->body()->entries() as $entry) {
            if ($entry->header()->typecode() === XenHvmContext\Typecode::CPU && $entry->header()->instance() === 0) {
                printf("rip 0x%x\n", $entry->body()->rip());
            }
        }
    }
}
