"""ALTO 4.4: one file a page.

``CONTENT`` is the text that counts and ``WC`` the confidence of what was read; further texts are
``ALTERNATIVE`` elements whose ``PURPOSE`` tells what they are. Status and kind are tags, the model
is a processing step that the word refers to; see docs/formats.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from lxml import etree

from hwr_desktop import __version__
from hwr_desktop.document.model import Kind, Page, Status
from hwr_desktop.document.region import Region
from hwr_desktop.exchange.format import SOFTWARE, ExportOptions, LoadPixels, no_pixels
from hwr_desktop.exchange.selection import select
from hwr_desktop.exchange.xml import new_root, points_text, serialise, writable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from hwr_desktop.document.model import Document, Line, Reading, Word
    from hwr_desktop.exchange.xml import Element

NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#"
STATUS_TAG = "status"
KIND_TAG = "kind"
DOUBTFUL_TAG = "doubtful"


def write(
    document: Document,
    out: BinaryIO,
    options: ExportOptions | None = None,
    _pixels: LoadPixels = no_pixels,
) -> None:
    """Write a document of one page as ALTO.

    Raises:
        ValueError: The document has not exactly one page.
    """
    options = options or ExportOptions()
    (page,) = select(document, options).pages
    root = new_root("alto", NAMESPACE, "http://www.loc.gov/standards/alto/v4/alto-4-4.xsd")
    root.set("SCHEMAVERSION", "4.4")
    models = sorted({word.reading.model for word in page.words() if word.reading})
    model_ids = {model: f"model_{i}" for i, model in enumerate(filter(None, models), 1)}
    _add_description(root, page, model_ids, options.created)
    _add_tags(root)
    _add_page(_add(root, "Layout"), page, model_ids)
    out.write(serialise(root))


def _add(parent: Element, tag: str, **attributes: str) -> Element:
    return etree.SubElement(parent, f"{{{NAMESPACE}}}{tag}", attributes)


def _add_description(
    root: Element, page: Page, model_ids: dict[str, str], created: datetime | None
) -> None:
    description = _add(root, "Description")
    _add(description, "MeasurementUnit").text = "pixel"
    source = _add(description, "sourceImageInformation")
    _add(source, "fileName").text = writable(page.file)
    if page.content_hash:
        identifier = _add(source, "fileIdentifier", fileIdentifierLocation="sha256")
        identifier.text = writable(page.content_hash)
    settings = f"dpi={page.dpi!r}" if page.dpi is not None else ""
    _add_processing(description, "preparation", page.preparation, settings, created)
    for model, model_id in model_ids.items():
        _add_processing(description, model_id, ("recognition",), model, created)


def _add_processing(
    description: Element,
    processing_id: str,
    steps: tuple[str, ...],
    settings: str,
    created: datetime | None,
) -> None:
    processing = _add(description, "Processing", ID=processing_id)
    if created:
        _add(processing, "processingDateTime").text = f"{created:%Y-%m-%dT%H:%M:%SZ}"
    for step in steps:
        _add(processing, "processingStepDescription").text = writable(step)
    if settings:
        _add(processing, "processingStepSettings").text = writable(settings)
    software = _add(processing, "processingSoftware")
    _add(software, "softwareName").text = SOFTWARE
    _add(software, "softwareVersion").text = __version__


def _add_tags(root: Element) -> None:
    tags = _add(root, "Tags")
    for status in Status:
        _add(tags, "OtherTag", ID=f"status_{status}", TYPE=STATUS_TAG, LABEL=status.value)
    for kind in filter(None, Kind):
        _add(tags, "OtherTag", ID=f"kind_{kind}", TYPE=KIND_TAG, LABEL=kind.value)
    _add(tags, "OtherTag", ID="doubtful", TYPE=DOUBTFUL_TAG, LABEL="doubtful")


def _add_page(layout: Element, page: Page, model_ids: dict[str, str]) -> None:
    element = _add(
        layout,
        "Page",
        ID="page_1",
        PHYSICAL_IMG_NR=str(page.number),
        WIDTH=str(page.width),
        HEIGHT=str(page.height),
        ROTATION=repr(page.turn * 90 + page.skew),
        PC=repr(page.health.score),
        PROCESSINGREFS="preparation",
    )
    if page.health.reasons:
        element.set("QUALITY_DETAIL", writable("\n".join(map(str, page.health.reasons))))
    space = _add(element, "PrintSpace", **_box(Region(0, 0, page.width, page.height)))
    if page.lines:
        extent = Region.around(word.region for word in page.words())
        block = _add(space, "TextBlock", ID="block_1", **_box(extent))
        for i, line in enumerate(page.lines, 1):
            _add_line(block, f"line_{i}", line, page.turn, model_ids)


def _add_line(
    block: Element, line_id: str, line: Line, turn: int, model_ids: dict[str, str]
) -> None:
    box = Region.around(word.region for word in line.words)
    element = _add(block, "TextLine", ID=line_id, **_box(box))
    if len(line.baseline) > 1:
        element.set("BASELINE", points_text(line.baseline))
    for j, word in enumerate(line.words, 1):
        if j > 1:
            _add(element, "SP")
        _add_string(element, f"{line_id}_{j}", word, turn, model_ids)


def _add_string(
    line: Element, word_id: str, word: Word, turn: int, model_ids: dict[str, str]
) -> None:
    string = _add(line, "String", ID=word_id, **_box(word.region))
    tags = [f"status_{word.status}"]
    tags += [f"kind_{word.kind}"] if word.kind else []
    tags += ["doubtful"] if word.doubtful else []
    string.set("TAGREFS", " ".join(tags))
    if word.reading and word.reading.model:
        string.set("PROCESSINGREFS", model_ids[word.reading.model])
    string.set("CONTENT", writable(word.transcription))
    if word.reading:
        string.set("WC", repr(word.reading.confidence))
    string.set("CS", "true" if word.status.settled else "false")
    if len(word.region.outline) > 1:
        shape = _add(string, "Shape")
        _add(shape, "Polygon", POINTS=points_text(word.region.outline))
    if word.reading:
        for purpose, text in _alternatives(word, word.reading):
            _add(string, "ALTERNATIVE", PURPOSE=purpose).text = writable(text)
        for character, box in _glyphs(word.region, word.reading, turn):
            _add(string, "Glyph", **box, CONTENT=writable(character))


def _alternatives(word: Word, reading: Reading) -> Iterator[tuple[str, str]]:
    """Yield the purpose and the text of what stands beside ``CONTENT``."""
    if word.status in {Status.CORRECTED, Status.REJECTED}:
        yield "prediction", reading.text
    for alternative in reading.alternatives:
        yield f"alternative {alternative.probability!r}", alternative.text
    if reading.raw_text is not None:
        yield "raw", reading.raw_text


def _glyphs(region: Region, reading: Reading, turn: int) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the characters that were read and their boxes, where both are known."""
    if len(reading.spans) != len(reading.text):
        return
    for character, (start, end) in zip(reading.text, reading.spans, strict=True):
        along = {0: region.x + start, 1: region.bottom - end, 2: region.right - end}
        near = along.get(turn, region.y + start)
        size = end - start
        across = {"VPOS": near, "HEIGHT": size, "HPOS": region.x, "WIDTH": region.width}
        upright = {"HPOS": near, "WIDTH": size, "VPOS": region.y, "HEIGHT": region.height}
        box = across if turn % 2 else upright
        yield character, {name: repr(round(value, 3)) for name, value in box.items()}


def _box(region: Region) -> dict[str, str]:
    return {
        "HPOS": str(region.x),
        "VPOS": str(region.y),
        "WIDTH": str(region.width),
        "HEIGHT": str(region.height),
    }
