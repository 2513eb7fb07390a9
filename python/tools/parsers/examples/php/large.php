<?php
require 'vendor/autoload.php';

use Kaitai\Struct\Stream;

$io = new Stream(fopen($argv[1], 'rb'));
$headers = $io->readBytes(40); // image header and domain header
$stream = new LibxcMigrationStream(new Stream($headers));
$image = $stream->image();
echo "Xen {$image->domainHeader()->xenMajor()}.{$image->domainHeader()->xenMinor()}\n";
while (!$io->isEof()) {
    $record = new LibxcMigrationStream\DomainImage\Record($io, $image, $stream, !$image->isBigEndian());
    echo "{$record->header()->typeCode()} {$record->header()->lenBody()}\n";
    unset($record);
    gc_collect_cycles(); // the parts of a record refer to each other
}
