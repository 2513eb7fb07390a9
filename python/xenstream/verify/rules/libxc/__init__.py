"""Rules of the libxc stream, XC."""
