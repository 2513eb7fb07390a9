# Written by `make generate`.
version = "0.1.0"
author = "The xenstream authors"
description = "Parsers of Xen domain save images and migration streams"
license = "MIT"

requires "nim >= 1.6.0"
requires "kaitai_struct_nim_runtime >= 0.11.0"
