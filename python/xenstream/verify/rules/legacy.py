"""Rules of a legacy image, XG."""

from __future__ import annotations

from collections.abc import Iterator

from ..._lazy import np
from ...schema.names import Legacy, counted, spelled
from ...schema.pfn_entries import page_types
from ...stream import legacy
from ...stream.events import Cut, Header, Lost, Missing, Trailing, because
from ..receiver import State
from .base import ERROR, NOTE, SPEC, VIOLATION, Problem, rule
from .helpers import cut_short
from .libvirt import LIBXL_CREATE
from .libxl import XL_READER

XEND = "Xen 4.4 tools/python/xen/xend/XendCheckpoint.py, restore()"

HEADER = "Xen 4.4 tools/libxc/xg_save_restore.h"

RESTORE = "Xen 4.4 tools/libxc/xc_domain_restore.c"

PAGES = f"{RESTORE}, apply_batch()"

CHUNK = f"{RESTORE}, pagebuf_get_one()"

INFO = f"{RESTORE}, load_p2m_frame_list()"

LAST_CHECKPOINT = Legacy.ChunkType.last_checkpoint

IOREQ_SERVER = (Legacy.ChunkType.hvm_ioreq_server_pfn, Legacy.ChunkType.hvm_nr_ioreq_server_pages)


@rule(
    "XG101", NOTE, "The image is of version 2 or 3; a receiver of version 3 reads no legacy image", refused=True,
    on="legacy header", ref=f"{SPEC}, Legacy Images (x86 only)",
    example="An image that Xen 4.4 saved. `xenstream convert` makes a version 3 stream of it.",
    says=("Invalid ident: expected 0x4c6962786c466d74, got ...", "Invalid marker: Got ..."),
)  # fmt: skip
def not_legacy(header: Header, state: State) -> Iterator[Problem]:
    width = header.decoded.toolstack_width * 8
    expected = "a version 3 stream, which `xenstream convert` makes of it"
    yield Problem(header.offset, f"a legacy image that a {width}-bit toolstack saved", expected)


@rule(
    "XG102", ERROR, "The file around a legacy image announces one", refused=True, on="legacy header",
    says="Invalid ident: expected 0x4c6962786c466d74, got ...",
    ref=f"{XL_READER}; {LIBXL_CREATE}", example="An xl file with the flag for a libxl stream.",
)  # fmt: skip
def announced(header: Header, state: State) -> Iterator[Problem]:
    flags, identification = state.headers.get(("xl", "header")), state.headers.get(("libvirt", "identification"))
    if flags is not None and flags.decoded.is_stream_v2:
        yield Problem(header.offset, "a legacy image, where the flags announce a libxl stream", "bit 1 clear, or that")
    elif identification is not None and identification.decoded.is_stream_v2:
        version = identification.decoded.version
        found = f"a legacy image, where version {version} announces a libxl stream"
        yield Problem(header.offset, found, "version 1, or a libxl stream")


@rule(
    "XG201", ERROR, "A part of the image is complete", refused=True, on="legacy cut",
    ref=RESTORE, example="An image cut inside a batch of pages.",
    says=("Stream truncated", "Error when reading ..."),
)  # fmt: skip
def part_complete(cut: Cut, state: State) -> Iterator[Problem]:
    if cut.body is None:
        yield cut_short(cut)
    else:
        yield cut_short(cut, cut.body.type)


@rule(
    "XG202", ERROR, "The image has its tail", refused=True, on="legacy missing end",
    ref=f"{RESTORE}, buffer_tail()", example="An image that ends after a batch of pages, or without a device model.",
    says=("Stream truncated", "error when buffering batch, finishing"),
)  # fmt: skip
def has_tail(missing: Missing, state: State) -> Iterator[Problem]:
    found = f"the data ends after {counted(missing.record, 'part')} of the image{because(missing)}"
    yield Problem(missing.offset, found, "another part")


@rule(
    "XG203", ERROR, "A receiver knows every part of the image", refused=True, on="legacy lost",
    ref=CHUNK, example="A chunk with the marker -21, or a batch of 1025 pages.",
    says=(
        "Unrecognised chunk ...",
        "Page batch (...) exceeded MAX_BATCH (...)",
        "Max batch size exceeded (...). Giving up.",
    ),
)  # fmt: skip
def part_known(lost: Lost, state: State) -> Iterator[Problem]:
    yield Problem(lost.offset, lost.message, "what a receiver knows; nothing is checked from here on")


@rule(
    "XG204", VIOLATION, "Nothing follows the image", on="legacy trailing",
    ref=f"{HEADER}, TAIL PHASE", example="A file that was written over a longer one.",
)  # fmt: skip
def nothing_follows(trailing: Trailing, state: State) -> Iterator[Problem]:
    shown = trailing.head[:16].hex(" ")
    found = f"{trailing.length} bytes follow the image, beginning with {shown}"
    yield Problem(trailing.offset, found, "the end of the data")


@rule(
    "XG301", VIOLATION, "Only an HVM guest has HVM parameters", on="legacy body",
    ref=f"{RESTORE}, xc_domain_restore()", example="A console pfn in a PV guest's image.",
)  # fmt: skip
def hvm_param_of_hvm(part: legacy.Part, state: State) -> Iterator[Problem]:
    if not part.is_batch and part.is_hvm_param and state.headers["legacy", "header"].decoded.is_pv:
        yield Problem(part.offset, f"{part.type} of a PV guest", "none")


@rule(
    "XG302", NOTE, "The image of a PV guest lists its vCPUs", on="legacy UNMAPPED_PFNS",
    ref=f"{RESTORE}, buffer_tail_pv()", example="An image without vcpu_info, as Xen 3.0 saved: vCPU 0 is meant.",
)  # fmt: skip
def has_vcpu_info(part: legacy.Part, state: State) -> Iterator[Problem]:
    if not state.counted["legacy"][Legacy.ChunkType.vcpu_info]:
        yield Problem(part.offset, "no VCPU_INFO before the tail: vCPU 0 alone is meant", "which vCPUs there are")


@rule(
    "XG303", NOTE, "The image says that it has no other checkpoint", on="legacy END",
    ref=f"{RESTORE}, xc_domain_restore()", example="An image of Xen 3.4, or of Remus.",
)  # fmt: skip
def says_last(part: legacy.Part, state: State) -> Iterator[Problem]:
    if not state.counted["legacy"][LAST_CHECKPOINT]:
        yield Problem(part.offset, f"the chunks end without {spelled(LAST_CHECKPOINT)}", "one")


@rule(
    "XG304", NOTE, "The image has one checkpoint", on="legacy END",
    ref=f"{HEADER}, BODY PHASE", example="What Remus sent.",
)  # fmt: skip
def one_checkpoint(part: legacy.Part, state: State) -> Iterator[Problem]:
    if part.checkpoint == 1:
        yield Problem(part.offset, "a second checkpoint ends here", "one, as a save file has")


@rule(
    "XG305", NOTE, "The guest has no transcendent memory; no later format supports it", on="legacy record",
    ref=CHUNK, example="A tmem chunk.",
)  # fmt: skip
def no_tmem(part: legacy.Part, state: State) -> Iterator[Problem]:
    if part.record_type in (Legacy.ChunkType.tmem, Legacy.ChunkType.tmem_extra):
        yield Problem(part.offset, f"a {part.type} chunk", "none")


@rule(
    "XG306", VIOLATION, "The first page and the number of pages of other emulators come together",
    on="legacy END", ref=f"{RESTORE}, xc_domain_restore()", example="hvm_ioreq_server_pfn alone.",
)  # fmt: skip
def ioreq_server_pair(part: legacy.Part, state: State) -> Iterator[Problem]:
    there = [kind for kind in IOREQ_SERVER if state.counted["legacy"][kind]]
    if len(there) == 1:
        yield Problem(part.offset, f"{spelled(there[0])} alone", " and ".join(map(spelled, IOREQ_SERVER)))


@rule(
    "XG401", ERROR, "vCPU contexts have the length of a 32-bit or a 64-bit guest's", refused=True,
    on="legacy EXTENDED_INFO", ref=INFO, example="A vcpu block of 5160 bytes.",
    says=("Unable to determine guest width/level", "bad extended-info context size ..."),
)  # fmt: skip
def context_length(part: legacy.Part, state: State) -> Iterator[Problem]:
    length = part.decoded.len_context
    if length not in legacy.context_lengths():
        known = " or ".join(map(str, legacy.context_lengths()))
        yield Problem(part.offset, f"contexts of {length} bytes", known)


@rule(
    "XG402", ERROR, "The blocks of the extended info are as long as it says", refused=True,
    on="legacy EXTENDED_INFO", ref=INFO, example="A length that ends inside the last block.",
    says="Overshot Extended Info size by ... bytes",
)  # fmt: skip
def blocks_fit(part: legacy.Part, state: State) -> Iterator[Problem]:
    over = legacy.overshoot(part.body)
    if over:
        how = f"{over} bytes too long" if over > 0 else f"{-over} bytes too short"
        length = part.decoded.head.len_blocks
        yield Problem(part.offset, f"the blocks are {how} for the extended info", f"{length} bytes")


@rule(
    "XG403", NOTE, "A receiver knows every block of the extended info", on="legacy EXTENDED_INFO",
    ref=INFO, example="A block `abcd`, which receivers pass over.",
)  # fmt: skip
def blocks_known(part: legacy.Part, state: State) -> Iterator[Problem]:
    for block in legacy.blocks(part.body):
        if not isinstance(block.header.block_type, Legacy.BlockType):
            yield Problem(part.offset, f"a block {int(block.header.block_type):#010x}", "vcpu, extv or xcnt")


@rule(
    "XG404", ERROR, "A vCPU's extended processor state is as long as the extended info says", refused=True,
    on="legacy VCPU", ref=f"{RESTORE}, xc_domain_restore()", example="An xcnt of 592 and a state of 560 bytes.",
    says="Couldn't set eXtended States for vcpu...",
)  # fmt: skip
def xsave_length(part: legacy.Part, state: State) -> Iterator[Problem]:
    problem = legacy.problem_of_xsave(part.body) if part.decoded.len_xsave else None
    if problem is not None:
        yield Problem(part.offset, problem, "the same length in both")


@rule(
    "XG501", VIOLATION, "Padding of HVM parameters is zero", on="legacy body",
    ref="Xen 4.4 tools/libxc/xc_domain_save.c, xc_domain_save()", example="01 00 00 00 before the value.",
)  # fmt: skip
def param_padding(part: legacy.Part, state: State) -> Iterator[Problem]:
    if not part.is_batch and part.is_hvm_param and part.decoded.body.padding:
        yield Problem(part.offset, f"padding is {part.decoded.body.padding:#x}", "0")


@rule(
    "XG502", ERROR, "libxl's QEMU data is complete and of version 1", refused=True, on="legacy TOOLSTACK",
    ref="Xen 4.4 tools/libxl/libxl_dom.c, libxl__toolstack_restore()", example="A version of 2.",
    says=(
        "Overly short libxl toolstack data",
        "Cannot decode libxl toolstack version ...",
        "Remaining data too short for physmap ...",
        "physmap name not NUL terminated",
    ),
)  # fmt: skip
def toolstack(part: legacy.Part, state: State) -> Iterator[Problem]:
    problem = legacy.problem_of_toolstack(part)
    if problem is not None:
        yield Problem(part.offset, problem, "version 1, and each mapping with its name")


@rule(
    "XG701", ERROR, "Page types are known", refused=True, on="legacy record",
    ref=PAGES, example="A pfn of type 0x5.",
    says="Bogus page type ... page table is out of range: i=... p2m_size=...",
)  # fmt: skip
def page_types_known(part: legacy.Part, state: State) -> Iterator[Problem]:
    if not part.is_batch:
        return
    unknown = part.batch.entries.of_type(page_types().is_unknown)
    if unknown.total:
        yield Problem(part.offset, f"entry {unknown.place} is of type {unknown.value:#x}", "a type of Xen's")


@rule(
    "XG702", ERROR, "pfns lie within the P2M", refused=True, on="legacy record",
    ref=PAGES, example="A pfn of 0x401 where the size of the P2M is 0x400.",
    says="pfn out of range",
)  # fmt: skip
def pfns_within(part: legacy.Part, state: State) -> Iterator[Problem]:
    if not part.is_batch:
        return
    size = state.headers["legacy", "header"].decoded.p2m_size.value
    pfns, reserved = part.batch.entries.pfns, part.batch.entries.reserved
    outside = np.flatnonzero(((pfns >= size) | (reserved != 0)) & part.batch.has_page)
    if len(outside):
        first = int(outside[0])
        wide = int(pfns[first]) | int(reserved[first]) << 32
        yield Problem(part.offset, f"entry {first} is of pfn {wide:#x}", f"below {size:#x}")
