"""Takes out of an image what can be secret: the guest's memory, and more, so that the rest can be given to others.

Every header and every record stays. A record at the start of the libxc stream says what was taken out (STRIPPED in
ksy/libxc_migration_stream.ksy).
"""

from .options import DROP, ZERO, Options
from .stripper import StripError, strip
from .tally import Stripped, Taken

__all__ = ["DROP", "ZERO", "Options", "StripError", "Stripped", "Taken", "strip"]
