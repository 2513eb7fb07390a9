"""All bounds on the memory and the time that a hostile file can take, by what they bound.

Each says how much it lets pile up at most, and in which commands. Sizes are in bytes. Sizes of single reads and writes
are not here: they are next to the calls that use them, and none is above 64 MiB.

The worst case of each command: memory whatever FILE holds, what comes on top for each record and for each page of
contents, and how long a record and a pfn entry take at most that are made to take long (on one core of a server of
2020; an ordinary page takes less than 1 us). If FILE is compressed, 160 MiB come on top.

    command            MiB  bytes a record  bytes a page  us a record  us an entry
    info               192               8             0          100          1.0
    records            160               8             0          100          0.2
    show              1024               8             0          500          3.0
    registers          768               8             0          100          0.1
    coverage           512               8             0          400          0.2
    at                 512               8             0          400          1.0
    cpu                192               8             0          100          0.2
    diff              1024               8             0          500          1.0
    report            1792              80           240          700          6.0
    verify             448              32             0          150          0.5
    convert            256              32             8          150          0.2
    repair             640              48             0          250          0.5
    extract            256               8             0           50          0.2
    set                640              32             8          250          0.5
    strip              512               8             0          400          0.5
    memory stats      1408              48           200          150          3.0
    memory read       1408              48           200          150          1.0
    memory find       1408              48           200          150          6.0
    memory dump       1408              48           200          150          4.0
    memory map        1408              48           200          150          4.0
    memory os         1408              48           200          150          6.0
    memory dmesg      1408              48           200          150          6.0
    memory symbols    2048              48           200          150          6.0
    memory diff       2816              96           400          300          6.0

`convert` of a stream that is cut short after a checkpoint keeps track of pages, and takes what `memory stats` does.
explain takes as much as verify does of FILE, and 32 MiB for a log, however long that is.

A field of a body that `show` and `coverage` look at takes up to 10 us; a record of 128 MiB has 16 million pfn entries,
and an XALLOC entry of 8 bytes is a page of zeros that `memory find` and `memory dump` go through.
"""

from __future__ import annotations

# Decompression. Every command, of a compressed FILE.

MAX_WINDOW = 1 << 27
"""How far back a decompressor may look, and so what it holds. `zstd --long` makes 128 MiB; zstd takes that unasked."""

MAX_XZ = MAX_WINDOW + (1 << 24)
"""Memory limit of liblzma: a dictionary of MAX_WINDOW plus working memory."""

MOST_DECOMPRESSED = 1 << 20
"""Bytes decompressed at a time. 1 MiB."""

# Headers and bodies. Every command.

BODY_LIMIT = 16 << 20
"""Bytes of a body that are held in memory; pages are not held at all. 16 MiB, and its decoded parts."""

LONGEST_REPEATED = 256
"""Bytes of a body of which is kept what was made of it, for records that are like it."""

MOST_REPEATED = 64
"""Bodies of which that is kept, in each layer. What is made of one takes up to 200 times its bytes: 4 MiB."""

MOST_PARTS = 1 << 14
"""Parts of a body that is decoded: an HVM context has a dozen for each of 128 vCPUs. Each takes about 1 KiB: 16 MiB."""

MOST_PARAMS = 1 << 12
"""HVM parameters of a record that rules look at; there are 39. 400 KiB: verify."""

GARBAGE = 1 << 24
"""Bytes of decoded bodies after which those that nobody needs are thrown away. They refer to each other, and Python,
which counts objects only, would not look for them before there are many. A body takes five times its bytes while it
is decoded: 160 MiB.
"""

MOST_PASSED = 1000
"""Events before the domain header that are held, with BODY_LIMIT bytes of records. 17 MiB."""

MOST_TOKENS = 1 << 16
"""Tokens of an s-expression or a configuration that are read, and sections of a device model's state. Real ones have
some hundreds. 10 MiB: verify, info, records.
"""

MOST_NEAR_SECTIONS = 1 << 17
"""Places in a device model's state that are looked at for a section with one wrong value. 2 us each, 0.3 s in all."""

MOST_READS = 1 << 18
"""Fields of a body that coverage looks at, some hundred bytes each. 64 MiB."""

MOST_ZEROS = 1 << 24
"""Zeros after the end that are counted. 16 MiB, which are not held: every command."""

# Entries of PAGE_DATA, and frames of the P2M, of one record. Every command.

ENTRIES_AT_ONCE = 1 << 16
"""Pfn entries that are decoded together. 10 MiB of arrays."""

MOST_RUNS_OF_ENTRIES = 32
"""Runs that so many entries are taken apart into; if they are more, arrays are faster. 4 KiB."""

MOST_RUNS_OF_FRAMES = 1 << 10
"""Runs that the frames of a P2M are taken apart into, which saves loading numpy. 128 KiB."""

FRAMES_AT_ONCE = 1 << 14
"""Frames of the P2M that are looked at together. 1 MiB of arrays."""

MOST_LOCATED = 1 << 18
"""Values of a body of which it is known where they are, some 250 bytes each. 64 MiB: diff, at, set, show --offsets."""

MOST_PLACES = 1 << 16
"""Offsets that are looked up at a time. 16 MiB: at."""

MOST_COMPARED = 1 << 26
"""Bytes of headers and bodies that are held of an image to compare them. 64 MiB, and one body decoded of each: diff."""

MOST_PAGES_COMPARED = 1 << 15
"""Pages of contents of which a digest is held of an image. 8 MiB; contents of larger guests, of more than 128 MiB, are
not read: diff.
"""

MOST_DIFFERENCES = 1 << 14
"""Differences that are kept; more are only counted. 16 MiB: diff."""

# What a file is that is no image. Every command.

MOST_LOOKED_FOR = 1 << 16
"""Bytes in which an image is looked for that does not begin at the start. 64 KiB."""

# The receiver's state. verify, and repair and convert, which verify what they write.

NUM_VCPUS = 8192
"""vCPUs of the domain that a stream is thought to be restored into. Of others nothing is kept. 55 MiB of contexts; info
keeps the numbers.
"""

MOST_VCPU_STATE = 1 << 26
"""Bytes that X86_PV_VCPU records take which are kept, the last of each type and vCPU: 64 MiB, which six thousand vCPUs
of real guests need. registers, and the memory commands.
"""

MOST_KINDS = 1000
"""Types of records that are counted apart; more than the specifications have, less than there are numbers. 200 KiB:
verify, info, coverage.
"""

MOST_FRAME_PARTS = 1 << 11
"""Of 16384 pfns: a PV guest of 128 GiB, in 32 MiB."""

MOST_DIGEST_PARTS = 1 << 12
"""Of 512 pfns: 8 GiB of pages that cannot be read again, in 16 MiB."""

MOST_FRAMES_BESIDE_DIGESTS = 1 << 10
"""Parts of frames: a PV guest of 64 GiB. For a larger guest no digests are kept; both together take too much."""

MOST_START_INFO_PARTS = 1 << 10
"""Of 512 pfns: those sent first, among which start_info is; 2 GiB, in 4 MiB, twice where the width comes later."""

MOST_TABLES_WAITING = 1 << 12
"""Page tables that wait to be looked into, while the system reads them ahead: 16 MiB of the system's cache."""

MOST_TABLES = 1 << 13
"""Page tables of a PV guest that are looked at as Xen does at END: those of a guest of 12 GiB. Of a stream that passes
once their contents are held. 32 MiB.
"""

MOST_P2M_HELD = 1 << 22
"""Bytes in which the frames of the P2M are held of a stream that passes once. Those of a real guest follow
each other, and take few. 4 MiB.
"""

MOST_P2M_PARTS = 1 << 10
"""X86_PV_P2M_FRAMES records that are kept track of, or pieces of them. Senders make one record. 1 MiB."""

# The index of a guest's pages. The memory commands.

MOST_P2M_HELD_WITH_MEMORY = 1 << 27
"""The same as MOST_P2M_HELD, in the memory commands: all frames that any guest can have. 128 MiB."""

MOST_IN_PART = 1 << 10
"""Runs in a part of 65536 pfns; if there are more, arrays take less. 200 bytes each."""

MOST_RUNS = 1 << 18
"""Runs in all, in 100 MiB at most; a guest of 1 TiB is sent in so many records."""

MOST_ARRAYED = 1 << 16
"""Parts of 65536 pfns that are known not to be kept as runs: 16 TiB of them in 8 MiB. What is after them
is in arrays, too.
"""

FREE_PARTS = 1 << 14
"""Of 512 pfns each: that many are kept however few pages they have, in 92 MiB at most. It takes just a
pfn entry of 8 bytes to make one.
"""

PAGES_A_PART = 32
"""One more part for so many pages that were sent. A guest fills most of its parts; a stream made
to take memory needs 128 KiB for one that takes 5.5 KiB.
"""

FREE_TYPE_PARTS = 1 << 16
"""Of 512 pfns each: that many are kept of pfns that have a type and no page, 128 GiB of them in 40 MiB."""

# The pages that info counts, and verify of an HVM guest.

MOST_PFN_SET_PARTS = 1 << 16
"""Of 4096 pfns each: a guest of 1 TiB, in 45 MiB."""

# Pages that Remus compressed. convert, of a legacy image.

MOST_REMUS_PARTS = 1 << 19
"""Of 512 pfns each, so that every pfn of a legacy image has its place. 2 GiB, but no more than 8 bytes for each byte of
pages and pfns that were sent.
"""

# Data that was read and not yet passed on. convert, repair, extract, strip.

MOST_RELAY_HELD = 1 << 25
"""Bytes that were read and wait until the walk moves on; more than any header or body that it reads at once. 32 MiB."""

MOST_SPANS = 1 << 10
"""Changes that wait until the bytes before them are copied. 100 KiB."""

MOST_UNCERTAIN = 1 << 16
"""Changes that repair holds before memory and registers, where it is not known yet where STATIC_DATA_END is to be.
20 MiB.
"""

# Reports.

MOST_OF_A_RULE = 1000
"""Findings of one rule that are kept; more are only counted. 1 MiB for each rule: verify."""

MOST_DIFFERENT_LISTED = 8
"""Pages of a record that differ from what was sent before VERIFY, of which findings say which: verify."""

MOST_CHANGES = 1000
"""Changes that are kept; more are only counted. 500 KiB: convert, repair."""

MOST_PROBLEMS = 1000
"""Reports of damage that are kept; more are not. 300 KiB: registers, memory."""

MOST_OPAQUE = 1000
"""Runs of bytes without a name that are listed; more are only counted. 500 KiB: coverage."""

MOST_NAMES_SEEN = 1000
"""Names of records, of which some may be proposed for a selector that selects nothing. 100 KiB: show, extract."""

MOST_OUTLINED = 400
"""Lines of the outline of a file, each for records of one type that follow each other. 400 KiB: report."""

MOST_SHOWN_RULES = 40
"""Rules of which a report shows findings; of more, only the ids."""

MOST_SHOWN_PLACES = 3
"""Places where a rule does not hold that a report shows; more are only counted."""

MOST_SHOWN_VCPUS = 16
"""vCPUs whose registers a report shows, in 10 KiB of the page each; more are only counted."""

MOST_SHOWN_MSRS = 64
"""MSRs of a vCPU or of a CPU policy that a report shows."""

MOST_SHOWN_CONFIG = 1 << 17
"""Characters of a configuration that a report shows, in at most 4000 lines."""

MOST_SHOWN_ROUNDS = 100
"""Rounds of a live migration that a report draws; if there are more, neighbours are drawn as one."""

LONGEST_SHOWN = 1000
"""Characters of a text that a report shows, such as a line of a configuration or a name."""

# Logs. explain.

LONGEST_LOG_LINE = 1 << 14
"""Bytes of a line of a log that are looked at. Those that xapi writes take several KiB."""

MOST_MESSAGES = 1000
"""Different messages of a log that are kept; more are only counted. 20 MiB at most."""

MOST_UNKNOWN = 8
"""Errors in a log that are kept although they are not known."""

# Page tables that are walked as a whole. memory dump --format elf, memory map, memory find --virtual.

MOST_TABLES_WALKED = 1 << 20
"""Page tables that are looked into: they map 2 TiB in pages of 4096 bytes. 20 us each, 40 s in all at most."""

MOST_ALIASES = 4
"""Addresses in one table's range that lead to the same table, of those above level 1. Linux' espfix has 65536."""

MOST_LINEAR_RANGES = 1 << 16
"""Linear ranges that are held; a core file has no room for more. 20 MiB: memory dump --format elf."""

MOST_LINEAR_SEARCHED = 1 << 20
"""Ranges of linear addresses that are searched. 150 MiB: memory find --virtual."""

# Live migrations. verify --progress, convert --progress, memory stats.

MOST_ROUNDS_TIMED = 1 << 8
"""Rounds whose time is kept; libxl sends 5 and Remus one a checkpoint. 40 KiB."""

MOST_HOT_RANGES = 16
"""Ranges of the pages that were sent most often."""

# The guest's kernel. memory os, dmesg, symbols, dump --format elf.

LONGEST_VMCOREINFO = 1 << 16
"""Bytes of Linux' VMCOREINFO; it has a page for it."""

MOST_VMCOREINFO_LOOKED_AT = 1 << 10
"""Places in memory that may be VMCOREINFO; a guest has one and perhaps some copies."""

MOST_LOG_LOOKED_AT = 1 << 18
"""Messages of the kernel's log in which its command line is looked for."""

MOST_SYMBOLS = 1 << 20
"""Symbols of a kernel; Linux has some hundred thousand. 300 MiB: memory symbols."""

LONGEST_SYMBOL = 1 << 10
"""Characters of the name of a symbol; Linux allows 511."""

MOST_BTF_TYPES = 1 << 20
"""Types in a kernel's BTF; Linux has some hundred thousand. 300 MiB: memory symbols --isf."""

MOST_ANONYMOUS = 16
"""Structures without a name that are in each other, whose fields become those of the outermost."""

LONGEST_KERNEL_READ = 1 << 26
"""Bytes of one structure of a kernel that are read at once: a log buffer has 32 MiB at most, BTF 16."""

# Searching. memory find.

LONGEST_MATCH = 4096
"""Bytes of the longest match that is found, and of what is held to match across reads."""

REGEX_SECONDS = 10.0
"""Processor time that Python's regular expressions may take between two calls of `Limit.renew`: memory find."""
