"""A real Xen under QEMU's emulation, what it says of images, and what it has said: see README.md."""
