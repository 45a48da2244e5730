"""PAGE XML, content schema 2019-07-15: one file a page.

The text that counts is the ``TextEquiv`` with the lowest index, other readings follow. What PAGE
has no place for stands in ``custom`` attributes in the notation of Transkribus,
``hwr {status:corrected; kind:handwritten;}``; see docs/formats.md.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import quote, unquote

from lxml import etree

from hwr_desktop import __version__
from hwr_desktop.document.model import Kind, Line, Page, Status, Word
from hwr_desktop.document.region import Region
from hwr_desktop.exchange.draft import around_points, corners_of
from hwr_desktop.exchange.format import (
    SOFTWARE,
    UNDATED,
    ExportOptions,
    LoadPixels,
    no_pixels,
)
from hwr_desktop.exchange.selection import line_text, select
from hwr_desktop.exchange.xml import new_root, points_text, serialise, writable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hwr_desktop.document.model import Document
    from hwr_desktop.document.region import Point
    from hwr_desktop.exchange.xml import Element

NAMESPACE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"
OUR_CUSTOM = "hwr"
_PRODUCTION = {
    Kind.PRINTED: "printed",
    Kind.HANDWRITTEN: "handwritten-cursive",
    Kind.MARK: "other",
}
_CUSTOM = re.compile(r"(?<![\w-])([\w-]+)\s*\{([^{}]*)\}")


def write(
    document: Document,
    out: BinaryIO,
    options: ExportOptions | None = None,
    _pixels: LoadPixels = no_pixels,
) -> None:
    """Write a document of one page as PAGE XML.

    Raises:
        ValueError: The document has not exactly one page.
    """
    options = options or ExportOptions()
    (page,) = select(document, options).pages
    root = new_root("PcGts", NAMESPACE, f"{NAMESPACE}/pagecontent.xsd")
    _add_metadata(root, page, f"{options.created or UNDATED:%Y-%m-%dT%H:%M:%SZ}")
    body = _add(
        root,
        "Page",
        imageFilename=writable(page.file),
        imageWidth=str(page.width),
        imageHeight=str(page.height),
        orientation=repr(_orientation(page)),
        custom=custom_text({"page": str(page.number), "sha256": page.content_hash}),
    )
    if page.dpi is not None:
        body.set("imageXResolution", repr(page.dpi))
        body.set("imageYResolution", repr(page.dpi))
        body.set("imageResolutionUnit", "PPI")
    body.set("conf", repr(page.health.score))
    if page.lines:
        region = _add(body, "TextRegion", id="r1")
        _add_coords(region, Region.around(word.region for word in page.words()))
        for i, line in enumerate(page.lines, 1):
            _add_line(region, f"r1_l{i}", line)
    out.write(serialise(root))


def _add(parent: Element, tag: str, **attributes: str) -> Element:
    return etree.SubElement(parent, f"{{{NAMESPACE}}}{tag}", attributes)


def _add_metadata(root: Element, page: Page, created: str) -> None:
    metadata = _add(root, "Metadata")
    _add(metadata, "Creator").text = f"{SOFTWARE} {__version__}"
    _add(metadata, "Created").text = created
    _add(metadata, "LastChange").text = created
    for step in page.preparation:
        _add_item(metadata, "processingStep", "preparation", step)
    models = sorted({word.reading.model for word in page.words() if word.reading})
    for model in filter(None, models):
        _add_item(metadata, "processingStep", "recognition", model)
    for reason in page.health.reasons:
        _add_item(metadata, "other", "health", str(reason))


def _add_item(metadata: Element, kind: str, name: str, value: str) -> None:
    _add(metadata, "MetadataItem", type=kind, name=name, value=writable(value))


def _orientation(page: Page) -> float:
    """Return the degrees clockwise that level the page, in PAGE's range of (-180, 180]."""
    degrees = page.turn * 90 + page.skew
    return degrees - 360 if degrees > 180 else degrees


def _add_line(region: Element, line_id: str, line: Line) -> None:
    element = _add(region, "TextLine", id=line_id)
    _add_coords(element, Region.around(word.region for word in line.words))
    if len(line.baseline) > 1:
        _add(element, "Baseline", points=points_text(_inside(line.baseline)))
    for j, word in enumerate(line.words, 1):
        _add_word(element, f"{line_id}_w{j}", word)
    _add_text(element, 0, line_text(line))


def _add_word(line: Element, word_id: str, word: Word) -> None:
    reading = word.reading
    about = {
        "status": word.status.value,
        "kind": word.kind.value,
        "doubtful": "true" if word.doubtful else "",
        "model": reading.model if reading else "",
        "spans": " ".join(f"{a!r},{b!r}" for a, b in reading.spans) if reading else "",
    }
    box = word.region
    if box.outline and around_points(box.outline) != replace(box, outline=()):
        about["box"] = f"{box.x} {box.y} {box.width} {box.height}"
    element = _add(line, "Word", id=word_id, custom=custom_text(about))
    if word.kind in _PRODUCTION:
        element.set("production", _PRODUCTION[word.kind])
    _add_coords(element, box)
    for index, (role, text, confidence) in enumerate(_texts(word)):
        _add_text(element, index, text, role, confidence)


def _texts(word: Word) -> Iterator[tuple[str, str, float | None]]:
    """Yield the role, text and confidence of a word's texts, the one that counts first."""
    if word.status is Status.REJECTED:
        yield "rejected", "", None
    if word.correction is not None:
        yield "correction", word.correction, None
    if word.reading:
        yield "prediction", word.reading.text, word.reading.confidence
        for alternative in word.reading.alternatives:
            yield "alternative", alternative.text, alternative.probability
        if word.reading.raw_text is not None:
            yield "raw", word.reading.raw_text, None


def _add_text(
    parent: Element, index: int, text: str, role: str = "", confidence: float | None = None
) -> None:
    element = _add(parent, "TextEquiv", index=str(index))
    if confidence is not None:
        element.set("conf", repr(confidence))
    if role:
        element.set("comments", role)
    _add(element, "Unicode").text = writable(text)


def _add_coords(parent: Element, region: Region) -> None:
    corners = region.outline if len(region.outline) > 1 else corners_of(region)
    _add(parent, "Coords", points=points_text(_inside(corners)))


def _inside(corners: Iterable[Point]) -> tuple[Point, ...]:
    """Return points as PAGE allows them: none is negative."""
    return tuple((max(x, 0), max(y, 0)) for x, y in corners)


def custom_text(values: Mapping[str, str]) -> str:
    """Write our own attributes in Transkribus' notation; empty values are left out."""
    pairs = (f"{k}:{quote(writable(v), safe=' @,./+-')};" for k, v in values.items() if v)
    return f"{OUR_CUSTOM} {{{' '.join(pairs)}}}"


def parse_custom(text: str) -> dict[str, dict[str, str]]:
    """Read a ``custom`` attribute: its groups by name, each a mapping."""
    groups: dict[str, dict[str, str]] = {}
    for name, body in _CUSTOM.findall(text):
        pairs = (pair.partition(":") for pair in body.split(";"))
        groups[name] = {k.strip(): unquote(v.strip()) for k, _, v in pairs if k.strip()}
    return groups
