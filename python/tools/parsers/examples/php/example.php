<?php
require 'vendor/autoload.php';

$image = LibxcMigrationStream::fromFile($argv[1])->image();
echo "Xen {$image->domainHeader()->xenMajor()}.{$image->domainHeader()->xenMinor()}\n";
foreach ($image->records() as $record) {
    echo "{$record->header()->typeCode()} {$record->header()->lenBody()}\n";
}
