"""The page that checks an image, in a browser: it shows what `xenstream verify` finds, and fits any screen."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from helpers.browsed import CONTRAST, assert_fits, emulate, resize
from helpers.cli import run
from helpers.places import ROOT
from samples.build import hvm, libxl, pv, xl
from selenium.webdriver import Chrome
from selenium.webdriver.support.ui import WebDriverWait

PARSERS = ROOT / "generated" / "javascript"
RUNTIME = ROOT / "ksy" / "compiler" / "node_modules" / "kaitai-struct"
PLACES = {"npm install": "xenstream-formats/node_modules", "a package": "."}
"""Where the runtime library is: in the folder of the page, or where npm installs both."""

IMAGES = {
    "good": xl(libxl(hvm())),
    "out-of-order": pv().drop("STATIC_DATA_END").to_bytes(),
    "cut": xl(libxl(hvm()))[:-30],
    "reserved": replace(hvm(), domain_reserved=7).to_bytes(),
    "compressed": b"\x28\xb5\x2f\xfd" + bytes(40),
}
SHOWN = """
return [...document.querySelectorAll("#findings tbody tr")].filter((row) => row.checkVisibility())
  .map((row) => Object.fromEntries([...row.cells].map((cell) => [cell.dataset.name, cell.textContent])));
"""


@pytest.fixture(scope="module", params=PLACES)
def page(
    browser: Chrome, serve: Callable[[Path], str], tmp_path_factory: pytest.TempPathFactory, request: Any
) -> Chrome:
    folder = tmp_path_factory.mktemp("page")
    shutil.copytree(PARSERS, folder / "xenstream-formats")
    shutil.copytree(RUNTIME, folder / PLACES[request.param] / "kaitai-struct")
    browser.get(serve(folder) + "/xenstream-formats/verify.html")
    return browser


def check(page: Chrome, image: Path) -> str:
    """Choose an image; return the verdict that the page shows."""
    page.find_element("id", "file").send_keys(str(image))
    is_done = f"return document.getElementById('name').textContent === {json.dumps(image.name)}"
    WebDriverWait(page, 120).until(lambda page: page.execute_script(is_done) and "Reading" not in verdict(page))
    return verdict(page)


def verdict(page: Chrome) -> str:
    return str(page.find_element("id", "verdict").text)


@pytest.mark.parametrize("name", [name for name in IMAGES if name != "compressed"])
def test_shows_what_xenstream_finds(page: Chrome, tmp_path: Path, name: str) -> None:
    image = tmp_path / name
    image.write_bytes(IMAGES[name])
    said = json.loads(run("verify", "--json", image)[1])
    rules = page.execute_script("return Object.keys(XenVerify.RULES)")
    keys = ("rule", "severity", "layer", "record")
    expected = [
        {key: "" if found[key] is None else str(found[key]) for key in keys}
        | {"offset": f"{found['offset']} (0x{found['offset']:x})"}
        for found in said["findings"]
        if found["rule"] in rules
    ]
    assert said["conforms"] is (name == "good") and bool(expected) is (name != "good")
    assert check(page, image).startswith("Conforms," if said["conforms"] else "Does not conform,")
    shown = page.execute_script(SHOWN)
    assert [{key: row[key] for key in (*keys, "offset")} for row in shown] == expected
    assert all(row["found"] and row["expected"] for row in shown)
    end = said["static_data_end"]
    about = page.find_element("id", "about").text
    assert f"{' > '.join(said['layers'])} v{said['version']}, {said['guest_type']}" in about
    assert about.endswith("missing" if end["kind"] == "missing" else f"at offset {end['offset']} (0x{end['offset']:x})")


def test_what_it_cannot_read_leaves_nothing_of_the_image_before(page: Chrome, tmp_path: Path) -> None:
    for name in ("out-of-order", "compressed"):
        (tmp_path / name).write_bytes(IMAGES[name])
        said = check(page, tmp_path / name)
    assert said.startswith("No image that this page reads")
    assert page.execute_script(SHOWN) == [] and page.find_element("id", "about").text == ""


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_fits_and_can_be_read(page: Chrome, tmp_path: Path, width: int, scheme: str) -> None:
    image = tmp_path / ("n" * 200)
    image.write_bytes(IMAGES["out-of-order"])
    emulate(page, features=[{"name": "prefers-color-scheme", "value": scheme}])
    check(page, image)
    resize(page, width)
    ratio, where, texts = page.execute_script(CONTRAST)
    assert ratio >= 4.5 and texts > 30, where
    assert_fits(page, width)
    emulate(page, features=[])


def test_says_that_the_runtime_library_is_missing(browser: Chrome) -> None:
    browser.get((PARSERS / "verify.html").as_uri())
    assert "run `npm install`" in verdict(browser) and not browser.find_element("id", "file").is_enabled()
