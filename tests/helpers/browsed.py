"""Checks of a page in a browser: its size on a screen, its contrast."""

from __future__ import annotations

from selenium import webdriver

# Return the lowest contrast between any text and its background, and its place.
CONTRAST = """
const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
const seen = new Map();
function rgb(color) {
  if (!seen.has(color)) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    seen.set(color, [...canvas.getImageData(0, 0, 1, 1).data]);
  }
  return seen.get(color);
}
function luminance([r, g, b]) {
  const [x, y, z] = [r, g, b].map((c) => (c /= 255, c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}
function behind(element) {
  for (; element; element = element.parentElement) {
    const color = rgb(getComputedStyle(element).backgroundColor);
    if (color[3] === 255) return color;
  }
  return [255, 255, 255, 255];
}
let least = [99, ""], texts = 0;
for (const element of document.querySelectorAll("body *")) {
  const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) ||
    element.placeholder !== undefined && element.tagName === "INPUT";
  if (!hasText || /^(SCRIPT|STYLE|OPTION)$/.test(element.tagName) || !element.checkVisibility()) continue;
  const colors = [getComputedStyle(element).color];
  if (element.tagName === "INPUT") colors.push(getComputedStyle(element, "::placeholder").color);
  for (const color of colors) {
    const [a, b] = [luminance(rgb(color)), luminance(behind(element))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    texts++;
    const name = `${element.tagName}.${element.className}: ${element.textContent.slice(0, 40)}`;
    if (ratio < least[0]) least = [ratio, name];
  }
}
return [...least, texts];
"""


def resize(page: webdriver.Chrome, width: int) -> None:
    page.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500},
    )


def emulate(page: webdriver.Chrome, **media: object) -> None:
    page.execute_cdp_cmd("Emulation.setEmulatedMedia", media)


def assert_fits(page: webdriver.Chrome, width: int) -> None:
    inner, scroll, wide = page.execute_script("""
        const root = document.documentElement;
        const inBox = (element) => element.closest("pre, .figure, nav");
        const wide = [...document.querySelectorAll("main *")].filter((element) =>
          !inBox(element) && element.checkVisibility() && element.getBoundingClientRect().right > root.clientWidth + 1);
        return [root.clientWidth, root.scrollWidth, wide.slice(0, 5).map((each) => each.outerHTML.slice(0, 200))];
    """)
    page.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    assert wide == []
    assert scroll <= inner <= width < inner + 20  # except for a scroll bar
