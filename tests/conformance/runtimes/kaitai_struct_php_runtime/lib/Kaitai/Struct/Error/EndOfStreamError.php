<?php
namespace Kaitai\Struct\Error;

class EndOfStreamError extends \RuntimeException {
}
