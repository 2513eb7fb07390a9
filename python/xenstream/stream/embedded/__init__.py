"""Formats inside a wrapper: XML, s-expressions, xl configurations, state of QEMU."""
