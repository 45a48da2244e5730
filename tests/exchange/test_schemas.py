"""ALTO and PAGE files are valid against the published schemas."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

from hwr_desktop.document.model import Document, Page
from hwr_desktop.exchange.registry import FORMATS
from tests.exchange.documents import pages

SCHEMAS = Path(__file__).parents[1] / "schemas"


class LocalSchemas(etree.Resolver):
    """Answers for what a schema imports from the network."""

    def resolve(self, system_url: str, _public_id: str, context: object) -> object:
        return self.resolve_filename(str(SCHEMAS / Path(system_url).name), context)


@pytest.fixture(scope="module")
def schemas() -> dict[str, etree.XMLSchema]:
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(LocalSchemas())
    files = {"alto": "alto-4-4.xsd", "page": "page-2019-07-15.xsd"}
    return {
        name: etree.XMLSchema(etree.parse(SCHEMAS / file, parser)) for name, file in files.items()
    }


@settings(max_examples=40, deadline=None)
@given(pages)
@pytest.mark.parametrize("name", ["alto", "page"])
def test_valid(schemas: dict[str, etree.XMLSchema], name: str, page: Page) -> None:
    out = io.BytesIO()
    FORMATS[name].write(Document((page,)), out, None, lambda _page: None)
    schemas[name].assertValid(etree.fromstring(out.getvalue()))
