"""Bytes in and out: files, pipes, compression, read-ahead, outputs that appear whole or not at all. Knows no Xen."""
