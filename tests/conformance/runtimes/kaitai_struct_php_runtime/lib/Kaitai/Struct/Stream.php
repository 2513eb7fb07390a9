<?php
namespace Kaitai\Struct;

class Stream {
    private $octets;
    private $at = 0;
    private $bits = 0;
    private $numBits = 0;

    public function __construct($source) {
        $this->octets = is_resource($source) ? stream_get_contents($source) : $source;
    }

    public function isEof(): bool { return $this->numBits === 0 && $this->at >= strlen($this->octets); }
    public function pos(): int { return $this->at; }
    public function size(): int { return strlen($this->octets); }

    public function seek(int $position): void {
        if ($position < 0) {
            throw new \RangeException("position $position");
        }
        $this->alignToByte();
        $this->at = $position;
    }

    public function readS1(): int { return $this->integer(1, true, true); }
    public function readU1(): int { return $this->integer(1, true, false); }
    public function readS2le(): int { return $this->integer(2, true, true); }
    public function readS2be(): int { return $this->integer(2, false, true); }
    public function readU2le(): int { return $this->integer(2, true, false); }
    public function readU2be(): int { return $this->integer(2, false, false); }
    public function readS4le(): int { return $this->integer(4, true, true); }
    public function readS4be(): int { return $this->integer(4, false, true); }
    public function readU4le(): int { return $this->integer(4, true, false); }
    public function readU4be(): int { return $this->integer(4, false, false); }
    public function readS8le(): int { return $this->integer(8, true, true); }
    public function readS8be(): int { return $this->integer(8, false, true); }
    public function readU8le(): int { return $this->integer(8, true, false); }
    public function readU8be(): int { return $this->integer(8, false, false); }

    // Integers of 64 bits are signed in PHP, whatever was read.
    private function integer(int $length, bool $isLittle, bool $isSigned): int {
        $octets = $this->readBytes($length);
        $value = 0;
        foreach (str_split($isLittle ? strrev($octets) : $octets) as $octet) {
            $value = $value << 8 | ord($octet);
        }
        $isNegative = $isSigned && $length < 8 && $value >> (8 * $length - 1) !== 0;
        return $isNegative ? $value - (1 << 8 * $length) : $value;
    }

    public function alignToByte(): void {
        $this->bits = 0;
        $this->numBits = 0;
    }

    public function readBitsIntLe(int $width): int {
        while ($this->numBits < $width) {
            $this->bits |= ord($this->take(1)) << $this->numBits;
            $this->numBits += 8;
        }
        $value = $this->bits & (1 << $width) - 1;
        $this->bits >>= $width;
        $this->numBits -= $width;
        return $value;
    }

    public function readBytes(int $length): string {
        $this->alignToByte();
        return $this->take($length);
    }

    private function take(int $length): string {
        if ($length < 0 || $length > strlen($this->octets) - $this->at) {
            throw new Error\EndOfStreamError("$length bytes at {$this->at}");
        }
        $this->at += $length;
        return substr($this->octets, $this->at - $length, $length);
    }

    public function readBytesFull(): string { return $this->readBytes(max(strlen($this->octets) - $this->at, 0)); }

    public function readBytesTerm(int $term, bool $include, bool $consume, bool $need): string {
        $this->alignToByte();
        $place = $this->at > strlen($this->octets) ? false : strpos($this->octets, chr($term), $this->at);
        if ($place === false) {
            if ($need) {
                throw new Error\EndOfStreamError("no terminator $term");
            }
            return $this->readBytesFull();
        }
        $value = $this->take($place - $this->at + ($include ? 1 : 0));
        if ($consume) {
            $this->at = $place + 1;
        }
        return $value;
    }

    public static function bytesTerminate(string $octets, int $term, bool $include): string {
        $place = strpos($octets, chr($term));
        return $place === false ? $octets : substr($octets, 0, $place + ($include ? 1 : 0));
    }

    public static function bytesToStr(string $octets, string $encoding): string {
        if ($encoding !== 'ISO-8859-1') {
            throw new \ValueError("no encoding $encoding");
        }
        $letters = array_map(fn ($octet) => ord($octet) < 128 ? $octet : chr(0xc0 | ord($octet) >> 6) . chr(0x80 | ord($octet) & 63),
            $octets === '' ? [] : str_split($octets));
        return implode('', $letters);
    }

    public static function mod(int $dividend, int $divisor): int { return ($dividend % $divisor + $divisor) % $divisor; }
}
