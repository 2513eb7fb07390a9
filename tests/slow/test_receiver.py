"""`restorable` matches the verdict of the real receiver: Debian's libxenguest, run without a hypervisor."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator

import pytest
import xenstream
from conformance.suite import confirm
from conformance.suite.make import every_case
from helpers import mutate
from helpers.legacy import MAKERS, translated
from helpers.places import TESTS
from helpers.real_streams import unpacked
from samples.build import hvm, pv
from xenstream.stream.events import Header, RecordEnd
from xenstream.verify.releases import only

PROGRAM = TESTS / "receiver" / "receiver.c"

RELEASE = "4.17"
"""The release of Xen that Debian's libxenguest here is of; other releases refuse the same for the most part."""

Receiver = Callable[[bytes], str]


@pytest.fixture(scope="module")
def receiver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Receiver]:
    """Return a function that says whether libxenguest accepts a stream."""
    folder = tmp_path_factory.mktemp("receiver")
    program = folder / "receiver"
    compile_it = ["cc", "-O2", "-Wall", "-o", program, PROGRAM, "-rdynamic", "-lxenguest", "-lxenctrl", "-lxentoollog"]
    subprocess.run(compile_it, check=True)
    process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
    assert process.stdin is not None and process.stdout is not None
    path = folder / "stream"

    def ask(data: bytes) -> str:
        path.write_bytes(data)
        process.stdin.write(f"{path}\n")
        return process.stdout.readline().strip()

    yield ask
    process.stdin.close()
    process.wait()


def mine(data: bytes) -> bool:
    """Whether libxenguest takes the stream. Without a hypervisor, nobody looks at what is for Xen, but whether it is
    there (XC506).
    """
    try:
        with xenstream.open(data) as image:
            report = image.verify()
    except xenstream.NotAnImageError:
        return False
    refusals = [f for f in (*report.findings, *report.needs) if f.refused_by == "libxenguest" or f.rule == "XC506"]
    return not any(finding.releases & only(RELEASE) for finding in refusals)


@pytest.mark.parametrize("make", [hvm, lambda: hvm(2), pv, lambda: pv(4), lambda: pv(version=2)])
def test_valid_streams_are_accepted(receiver: Receiver, make: Callable[[], mutate.Stream]) -> None:
    data = make().to_bytes()
    assert receiver(data) == "accepted" and mine(data)


@pytest.mark.parametrize("kind", MAKERS)
def test_translated_legacy_images_are_accepted(receiver: Receiver, kind: str) -> None:
    data, _ = translated(MAKERS[kind]().to_bytes(), bare=True)
    assert receiver(data) == "accepted" and mine(data)


@pytest.mark.parametrize("seed", range(8))
def test_verdicts_agree_on_mutants(receiver: Receiver, seed: int) -> None:
    verdicts = {True: 0, False: 0}
    disagreements = []
    for name, data in mutate.mutants(1000, seed):
        answer = receiver(data)
        if "Alarm clock" in answer or "CPU time limit" in answer:
            continue  # libxenguest was still clearing a bitmap of several gigabytes
        accepted = answer == "accepted"
        verdicts[accepted] += 1
        if mine(data) != accepted:
            disagreements.append((name, answer))
    assert not disagreements
    assert min(verdicts.values()) > 100


def libxc_part(name: str) -> bytes:
    data = unpacked(name)
    start = end = 0
    for event in xenstream.open(data).events():
        if isinstance(event, Header) and event.name == "image header":
            start = event.offset
        elif isinstance(event, RecordEnd) and event.record.layer == "libxc":
            end = event.record.end + len(event.padding)
    return data[start:end]


@pytest.mark.parametrize("name", ["hvm-1vcpu", "pvh-2vcpu", "pv-64bit-1vcpu", "aborted-pvh-save"])
def test_real_streams(receiver: Receiver, name: str) -> None:
    data = libxc_part(name)
    assert (receiver(data) == "accepted") == mine(data) == (name != "aborted-pvh-save")


def test_the_table_of_the_suite_is_what_it_says() -> None:
    cases = [case for case in every_case(measured=False) if confirm.is_bare(case)]
    table = confirm.load()
    answers = confirm.ask(case.data for case in cases)
    assert len(answers) > 1000
    different = [case.id for case in cases if table.said(case.data) != answers.get(confirm.digest(case.data))]
    assert not different, "run python -m conformance.suite.confirm"
