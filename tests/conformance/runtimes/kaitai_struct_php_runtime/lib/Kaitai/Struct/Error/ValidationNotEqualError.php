<?php
namespace Kaitai\Struct\Error;

class ValidationNotEqualError extends \RuntimeException {
    public function __construct(string $expected, string $actual, \Kaitai\Struct\Stream $io, string $path) {
        parent::__construct("$path: " . bin2hex($actual) . ' is not ' . bin2hex($expected));
    }
}
