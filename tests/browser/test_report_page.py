"""Reports in a browser: they fit a desktop and a phone, can be read in light and dark, load nothing, and print."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.browsed import CONTRAST, assert_fits, emulate, resize
from helpers.cli import run
from helpers.hostile_text import images
from helpers.places import STREAMS
from samples.build import hvm, libxl, xl
from selenium import webdriver

SAMPLES = {
    "hvm": [STREAMS / "hvm-1vcpu.xlsave.zst"],
    "pv": [STREAMS / "pv-64bit-1vcpu.xlsave.zst"],
    "live": [STREAMS / "pv-64bit-3vcpu.remus.xz"],
    "damaged": [STREAMS / "aborted-pvh-save.xlsave.zst"],
    "several": [STREAMS / "pvh-2vcpu.xlsave.zst", STREAMS / "aborted-pvh-save.xlsave.zst", Path(__file__)],
    "hostile": [],
    "long": [],
}


def _files(name: str, folder: Path) -> list[Path]:
    """Return the images of a page; those that have to be made are put into a folder."""
    made = SAMPLES[name]
    if name == "hostile":
        data = [data for kind, data in images().items() if kind != "nothing"]
    elif name == "long":
        config = b'{"c_info": {"type": "hvm", "name": "' + b"n" * 900 + b'", "uuid": "' + b"u" * 900 + b'"}}'
        data = [xl(libxl(hvm().before("END", 0x80000050)), config=config)]
    else:
        return made
    for number, image in enumerate(data):
        path = folder / f"{'n' * 200}{number}"
        path.write_bytes(image)
        made = [*made, path]
    return made


@pytest.fixture(scope="module", params=SAMPLES)
def report(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page, one after the other."""
    folder = tmp_path_factory.mktemp(request.param)
    status, _, err = run("report", *_files(request.param, folder), "-o", folder / "report.html")
    assert status in (0, 1, 2) and "Traceback" not in err
    return folder / "report.html"


@pytest.mark.parametrize("width", [360, 390, 768, 1280])
def test_fits(browser: webdriver.Chrome, report: Path, width: int) -> None:
    resize(browser, width)
    browser.get(report.as_uri())
    browser.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
    assert_fits(browser, width)
    assert browser.execute_script("return performance.getEntriesByType('resource').length") == 0
    assert browser.get_log("browser") == []


def test_tables_are_not_wider_than_a_phone(browser: webdriver.Chrome, report: Path) -> None:
    resize(browser, 390)
    browser.get(report.as_uri())
    browser.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
    wide = browser.execute_script("""
        return [...document.querySelectorAll(".figure, pre")].filter((box) => box.scrollWidth > box.clientWidth)
          .map((box) => [box.className, box.scrollWidth, box.textContent.slice(0, 100)]);
    """)
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    assert wide == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_can_be_read(browser: webdriver.Chrome, report: Path, scheme: str) -> None:
    emulate(browser, features=[{"name": "prefers-color-scheme", "value": scheme}])
    browser.get(report.as_uri())
    background = browser.execute_script("return getComputedStyle(document.body).backgroundColor")
    assert (background == "rgb(255, 255, 255)") is (scheme == "light")
    ratio, where, texts = browser.execute_script(CONTRAST)
    assert ratio >= 4.5 and texts > 100, where
    emulate(browser, features=[])


def test_prints(browser: webdriver.Chrome, report: Path) -> None:
    browser.get(report.as_uri())
    emulate(browser, media="print", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    assert not browser.find_element("css selector", "nav").is_displayed()
    assert browser.execute_script("return getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    emulate(browser, media="", features=[])
