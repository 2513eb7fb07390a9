"""The guest's own kernel: what its memory says of it, without symbols. Nothing here is Xen's format."""
