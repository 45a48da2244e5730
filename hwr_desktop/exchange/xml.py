"""XML of unknown origin, read as far as it goes; and text that XML can carry.

Nothing is fetched and no entity is expanded. Elements are known by their local names, because
programs differ in the namespaces that they write.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, cast

from lxml import etree

from hwr_desktop.errors import InputError
from hwr_desktop.exchange.source import FARTHEST, read_bytes
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from hwr_desktop.document.region import Point

Element = etree._Element  # noqa: SLF001  lxml gives its elements' type no public name

_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def parse_xml(path: Path) -> tuple[Element, list[Message]]:
    """Parse a file.

    Returns:
        The root element, and what was wrong with the file.

    Raises:
        InputError: The file cannot be read, is no XML, or declares entities.
    """
    data = _read_without_entities(path)
    try:
        return _parse(data, recover=False), []
    except etree.XMLSyntaxError as error:
        reason = " ".join(str(error.msg).split())[:200]
    try:
        root = _parse(data, recover=True)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        raise InputError("{path} is no XML ({error}); export it again", path=path, error=reason)
    damaged = Message(
        "{path} is damaged and was read as far as it goes: {error}", path=path, error=reason
    )
    return root, [damaged]


def parse_html(path: Path) -> Element:
    """Parse a file that may be XHTML or any HTML.

    Raises:
        InputError: The file cannot be read, holds nothing, or declares entities.
    """
    data = _read_without_entities(path)
    try:
        return _parse(data, recover=False)
    except etree.XMLSyntaxError:
        pass
    try:
        data.decode()
        encoding = "utf-8"
    except UnicodeDecodeError:
        encoding = None
    parser = etree.HTMLParser(encoding=encoding, no_network=True, remove_comments=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        raise InputError("{path} is no HTML; export it again", path=path)
    return root


def _read_without_entities(path: Path) -> bytes:
    data = read_bytes(path)
    if b"<!ENTITY" in data or "<!ENTITY".encode("utf-16-le")[:-1] in data:
        raise InputError("{path} declares XML entities, which are not read; remove them", path=path)
    return data


def _parse(data: bytes, *, recover: bool) -> Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
    )
    return etree.fromstring(data, parser)


def local_name(element: Element) -> str:
    """Return an element's name without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def children(element: Element, name: str) -> Iterator[Element]:
    """Yield the children of a name."""
    return (child for child in element if local_name(child) == name)


def child(element: Element, name: str) -> Element | None:
    """Return the first child of a name."""
    return next(children(element, name), None)


def descendants(element: Element, *names: str) -> Iterator[Element]:
    """Yield the descendants of any of the names, in document order."""
    return (found for found in element.iter() if local_name(found) in names)


def in_order(elements: Iterable[Element], order: Iterable[str], attribute: str) -> list[Element]:
    """Sort elements by a reading order that stands apart from them.

    Args:
        elements: The elements as the file has them.
        order: Ids of elements, or of elements around them; what it does not name comes last.
        attribute: The attribute that holds an id.
    """
    ranks = {identity: rank for rank, identity in enumerate(order)}

    def rank(element: Element) -> int:
        named = (ranks.get(e.get(attribute, "")) for e in (element, *element.iterancestors()))
        return next((place for place in named if place is not None), len(ranks))

    return sorted(elements, key=rank)


def number(element: Element, attribute: str) -> float | None:
    """Return a numeric attribute; None where it is missing or nonsense."""
    text = element.get(attribute, "").strip()
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) and abs(value) <= FARTHEST else None


def probability(element: Element, attribute: str) -> float | None:
    """Return a confidence between 0 and 1; None where it is missing or nonsense."""
    value = number(element, attribute)
    return value if value is not None and 0 <= value <= 1 else None


def points(text: str | None) -> tuple[Point, ...]:
    """Read ``x,y x,y`` or ``x y x y``, whole numbers or not; what is no pair is left out."""
    values = [float(value) for value in _NUMBER.findall(text or "")]
    pairs = zip(values[::2], values[1::2], strict=False)
    return tuple(
        (round(x), round(y)) for x, y in pairs if abs(x) <= FARTHEST and abs(y) <= FARTHEST
    )


def points_text(given: tuple[Point, ...]) -> str:
    """Write points as ``x,y x,y``."""
    return " ".join(f"{x},{y}" for x, y in given)


def writable(text: str) -> str:
    """Replace the characters that XML 1.0 cannot carry, even escaped, by U+FFFD."""
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)


def new_root(name: str, namespace: str, schema: str) -> Element:
    """Return a root element that names its schema."""
    prefixes = cast("dict[str, str]", {None: namespace, "xsi": _XSI})
    root = etree.Element(f"{{{namespace}}}{name}", nsmap=prefixes)
    root.set(f"{{{_XSI}}}schemaLocation", f"{namespace} {schema}")
    return root


def serialise(root: Element) -> bytes:
    """Return a whole XML file."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
