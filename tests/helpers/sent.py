"""HVM streams that consist of PAGE_DATA records."""

from __future__ import annotations

from samples.build import HVM, Stream

Sent = list[tuple[int, int, bytes | None]]


def made(*records: Sent, big: bool = False) -> Stream:
    stream = Stream(HVM, big=big)
    stream.add("STATIC_DATA_END")
    for sent in records:
        stream.add("PAGE_DATA", stream.page_data(*sent))
    return stream.add("END")
