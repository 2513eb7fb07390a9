<?php
// As much of the interface of Kaitai Struct's runtime library as the parsers of this repository use. The library itself
// is on Packagist; this stands in for it in the conformance tests, and nowhere else.
namespace Kaitai\Struct;

abstract class Struct {
    protected $_io;
    protected $_parent;
    protected $_root;

    public function __construct(Stream $io, ?Struct $parent = null, ?Struct $root = null) {
        $this->_io = $io;
        $this->_parent = $parent;
        $this->_root = $root;
    }

    public static function fromFile($path): Struct {
        return new static(new Stream(file_get_contents($path)));
    }

    public function _io(): Stream { return $this->_io; }
    public function _parent(): ?Struct { return $this->_parent; }
    public function _root(): ?Struct { return $this->_root; }
}
