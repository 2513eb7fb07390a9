"""What `xenstream coverage` prints."""

from __future__ import annotations

from ...inspect.coverage import Coverage, Share
from ..terminal import Styled, echo


def coverage(result: Coverage) -> None:
    """Print a row for each kind of header and record, then where the opaque bytes are."""
    columns = f"{'count':>6} {'bytes':>12} {'named':>10} {'padding':>8} {'pages':>12} {'opaque':>8}"
    echo(Styled(f"{'layer':8} {'header or record':22} {columns}", bold=True))
    for share in [*result.shares, result.total]:
        _row(share)
    for run in result.opaque:
        where = run.layer if run.record is None else f"{run.layer} record {run.record}"
        read_by = "" if run.field is None else f", field {run.field}"
        echo(f"opaque: {where} {run.type}, offset {run.offset} ({run.offset:#x}), {run.length} bytes{read_by}")


def _row(share: Share) -> None:
    echo(
        f"{share.layer:8} {share.type:22} {share.count:6} {share.octets:12} {share.named:10} "
        f"{share.padding:8} {share.pages:12} {share.opaque:8}"
    )
