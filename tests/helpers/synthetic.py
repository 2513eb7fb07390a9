"""Writes large valid streams, for measuring: `python -m helpers.synthetic pv|hvm MIB OUT`.

The pages of a sparse stream (`--sparse`) are holes in the file. `--version 2` makes an older one.
"""

from __future__ import annotations

import argparse
import sys
from typing import BinaryIO

from samples import build

BATCH = 1024
BATCHES_A_TABLE_ROOM, TABLES = 8, 48  # 0.6 % of a PV guest's pages are page tables, side by side, as in a real guest


def write_stream(out: BinaryIO, kind: str, num_pages: int, sparse: bool = False, version: int = 3) -> None:
    """Write a stream of `num_pages` pages in batches as a real sender makes them."""
    stream = build.hvm(version) if kind == "hvm" else build.pv(version=version)
    page_data = stream.index("PAGE_DATA")
    head, tail = stream.records[:page_data], stream.records[page_data:]
    stream.records = head
    used = 0
    if kind == "pv":
        frames = range(build.P2M_FRAME, build.P2M_FRAME + (num_pages + 511) // 512)
        body = stream.pack("II", 0, max(num_pages - 1, build.MAX_PFN))
        used = max(frames) + 1  # after the frames of the P2M, which are not page tables
        tail = _moved(stream, tail, used)
        stream.body("X86_PV_P2M_FRAMES", body + stream.pack(f"{len(frames)}Q", *frames))
    out.write(stream.to_bytes())
    batch = bytes(build.page(0x5A)) * BATCH
    for number, start in enumerate(range(0, num_pages, BATCH)):
        count = min(BATCH, num_pages - start)
        has_tables = kind == "pv" and start >= used and number % BATCHES_A_TABLE_ROOM == 0
        tables = min(TABLES, count) if has_tables else 0
        kinds = [build.L1] * tables + [build.NOTAB] * (count - tables)
        entries = [page_type << 60 | start + index for index, page_type in enumerate(kinds)]
        pfns = stream.pack(f"{count}Q", *entries)
        length = 8 + len(pfns) + count * build.PAGE
        out.write(stream.pack("II", build.TYPES["PAGE_DATA"], length) + stream.pack("II", count, 0) + pfns)
        if tables:
            out.write(build.table(*range(start, start + min(512, count))) * tables)
        if sparse:
            out.seek((count - tables) * build.PAGE, 1)
        else:
            out.write(batch[: (count - tables) * build.PAGE])
    stream.records = tail
    out.write(b"".join(rec.to_bytes(stream.order) for rec in tail))


def _moved(stream: build.Stream, tail: list[build.Rec], base: int) -> list[build.Rec]:
    """Move a small PV guest's own pages to pfns from `base` on, where the P2M ends."""
    shift = base
    pages = [
        (build.START_INFO + shift, build.NOTAB, build.start_info(8, build.STORE, build.CONSOLE)),
        (build.GDT + shift, build.NOTAB, build.page(4)),
        (build.TOP + shift, build.L4 | build.PIN, build.table()),
    ]
    context = build.basic(8, build.START_INFO + shift, 512, build.GDT + shift, build.TOP + shift)
    rest = [rec for rec in tail if rec.type != build.TYPES["PAGE_DATA"]]
    for rec in rest:
        if rec.type == build.TYPES["X86_PV_VCPU_BASIC"]:
            rec.body = build.vcpu(stream, context)
    return [stream.rec("PAGE_DATA", stream.page_data(*pages)), *rest]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=["pv", "hvm"])
    parser.add_argument("mib", type=int)
    parser.add_argument("out")
    parser.add_argument("--sparse", action="store_true")
    parser.add_argument("--version", type=int, choices=[2, 3], default=3)
    args = parser.parse_args()
    with open(args.out, "wb") if args.out != "-" else sys.stdout.buffer as out:
        write_stream(out, args.kind, args.mib * 256, args.sparse, args.version)


if __name__ == "__main__":
    main()
