"""hOCR: pages, lines and words as XHTML that a browser shows.

What hOCR has no property for stands in ``data-hwr`` attributes: the records of ``json.py``, so that
this program reads back what it wrote; see docs/formats.md.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, BinaryIO

from lxml import etree

from hwr_desktop import __version__
from hwr_desktop.document.region import Region
from hwr_desktop.exchange.format import SOFTWARE, ExportOptions, LoadPixels, no_pixels
from hwr_desktop.exchange.json import page_record, word_record
from hwr_desktop.exchange.selection import select
from hwr_desktop.exchange.xml import writable

if TYPE_CHECKING:
    from hwr_desktop.document.model import Document, Line, Page, Word
    from hwr_desktop.exchange.xml import Element

NAMESPACE = "http://www.w3.org/1999/xhtml"
OUR_DATA = "data-hwr"


def write(
    document: Document,
    out: BinaryIO,
    options: ExportOptions | None = None,
    _pixels: LoadPixels = no_pixels,
) -> None:
    """Write a document as hOCR."""
    document = select(document, options or ExportOptions())
    root = etree.Element("html", xmlns=NAMESPACE)
    head = etree.SubElement(root, "head")
    etree.SubElement(head, "title").text = "Transcription"
    etree.SubElement(head, "meta", charset="utf-8")
    _add_meta(head, "ocr-system", f"{SOFTWARE} {__version__}")
    _add_meta(head, "ocr-capabilities", "ocr_page ocr_carea ocr_par ocr_line ocrx_word ocrp_wconf")
    body = etree.SubElement(root, "body")
    for i, page in enumerate(document.pages, 1):
        _add_page(body, i, page)
    # Not pretty-printed: blanks between a line's words are text.
    out.write(
        etree.tostring(root, xml_declaration=True, encoding="UTF-8", doctype="<!DOCTYPE html>")
    )


def _add_meta(head: Element, name: str, content: str) -> None:
    etree.SubElement(head, "meta", name=name, content=content)


def _add(parent: Element, tag: str, kind: str, identity: str, title: str) -> Element:
    attributes = {"class": kind, "id": identity, "title": writable(title)}
    return etree.SubElement(parent, tag, attributes)


def _add_page(body: Element, index: int, page: Page) -> None:
    image = page.file.replace('"', "%22")
    title = f'image "{image}"; bbox 0 0 {page.width} {page.height}; ppageno {page.number - 1}'
    if page.dpi is not None:
        title += f"; scan_res {round(page.dpi)} {round(page.dpi)}"
    element = _add(body, "div", "ocr_page", f"page_{index}", title)
    element.set(OUR_DATA, _record(page_record(page) | {"lines": []}))
    if not page.lines:
        return
    extent = _bbox(Region.around(word.region for word in page.words()))
    area = _add(element, "div", "ocr_carea", f"block_{index}", extent)
    paragraph = _add(area, "p", "ocr_par", f"par_{index}", extent)
    for i, line in enumerate(page.lines, 1):
        _add_line(paragraph, f"{index}_{i}", line)


def _add_line(paragraph: Element, identity: str, line: Line) -> None:
    box = Region.around(word.region for word in line.words)
    element = _add(paragraph, "span", "ocr_line", f"line_{identity}", _bbox(box))
    element.set(OUR_DATA, _record({"baseline": line.baseline}))
    element.tail = "\n"
    for j, word in enumerate(line.words, 1):
        _add_word(element, f"word_{identity}_{j}", word)
    element[-1].tail = ""


def _add_word(line: Element, identity: str, word: Word) -> None:
    title = _bbox(word.region)
    if word.reading:
        title += f"; x_wconf {round(100 * word.reading.confidence)}"
    element = _add(line, "span", "ocrx_word", identity, title)
    element.set(OUR_DATA, _record(word_record(word)))
    element.text = writable(word.transcription)
    element.tail = " "


def _record(values: dict[str, Any]) -> str:
    return json.dumps(values, separators=(",", ":"))


def _bbox(region: Region) -> str:
    return f"bbox {region.x} {region.y} {region.right} {region.bottom}"
