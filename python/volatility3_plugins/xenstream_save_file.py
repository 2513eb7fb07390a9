"""Offers xenstream's plugin to volatility3 without `-p`: the wheel puts this module among volatility3's plugins."""

from xenstream.volatility.xen_save_file import XenSaveFileStacker

__all__ = ["XenSaveFileStacker"]
