<?php
namespace Kaitai\Struct\Error;

class UndecidedEndiannessError extends \RuntimeException {
}
