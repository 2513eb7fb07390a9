"""Parsers of Xen domain save images, generated from ksy/ by `make generate`."""
