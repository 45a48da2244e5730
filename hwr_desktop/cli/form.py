"""`hwr form`: templates of forms, proposed and checked."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hwr_desktop.atomic import atomic_write, check_writable
from hwr_desktop.cli.options import model_options
from hwr_desktop.errors import InputError, OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hwr_desktop.imaging.page import PageImage


@click.group()
def form() -> None:
    """Make and check templates of forms."""


@form.command()
@click.argument("template", metavar="NAME.form.json", type=click.Path(path_type=Path))
@click.option(
    "--preview",
    metavar="OUT.png",
    type=click.Path(path_type=Path),
    help="Draw the form with its fields; one picture, the pages one below the other.",
)
def check(template: Path, preview: Path | None) -> None:
    """Say what is wrong with a template, or what it has if nothing is."""
    from hwr_desktop.forms.template import load_form

    if preview is not None:
        check_writable(preview)
    loaded = load_form(template)
    pages, fields = len(loaded.pictures), len(loaded.template.fields)
    click.echo(f"{template}: {loaded.template.name}, pages: {pages}, fields: {fields}")
    if preview is None:
        return

    import numpy as np

    from hwr_desktop.forms.preview import draw_form

    drawn = np.vstack(list(draw_form(loaded)))
    with atomic_write(preview) as file:
        file.write(_png(drawn))


@form.command()
@click.argument("pages", nargs=-1, required=True, metavar="PAGE...")
@click.option(
    "--output",
    "-o",
    required=True,
    metavar="NAME.form.json",
    type=click.Path(path_type=Path),
    help="Template to write or replace; the blank pages are written beside it where needed.",
)
@model_options
def propose(
    pages: tuple[str, ...],
    output: Path,
    model: str,
    provider: str,
    threads: int | None,
    *,
    lexicon: bool,
) -> None:
    """Propose a template from a blank form, or from several filled copies of it.

    PAGE is an image, a PDF file or a folder of them. What is alike on all filled copies is taken
    for print.
    """
    check_writable(output)

    from hwr_desktop.cli.reader import make_recogniser
    from hwr_desktop.document.model import Page
    from hwr_desktop.forms.blank_form import find_blank_pages
    from hwr_desktop.forms.propose import propose_form
    from hwr_desktop.forms.template import template_to_json
    from hwr_desktop.pipeline import Pipeline
    from hwr_desktop.scans import LoadedPage

    pipeline = Pipeline(make_recogniser(model, provider, threads, lexicon=lexicon))

    def read(picture: PageImage) -> Page:
        page = Page("page", str(output), 1, picture.width, picture.height)
        return pipeline.transcribe_page(LoadedPage(picture, page))

    given = list(_load(pages))
    blank = find_blank_pages(picture for _, picture in given)
    name = output.name.split(".", 1)[0]
    files = _write_pictures(blank, given, output, name)
    template = propose_form(name, list(zip(files, blank, strict=True)), read)
    with atomic_write(output) as file:
        file.write(template_to_json(template))
    click.echo(f"{output}: pages: {len(blank)}, fields: {len(template.fields)}", err=True)


def _load(inputs: tuple[str, ...]) -> Iterator[tuple[Path, PageImage]]:
    """Yield the pages with their files.

    Raises:
        InputError: One of them cannot be read.
    """
    from hwr_desktop.cli.inputs import find_files
    from hwr_desktop.imaging.load import load_pages

    for file in find_files(inputs):
        if isinstance(file, InputError):
            raise file
        for page in load_pages(Path(file)):
            if isinstance(page, InputError):
                raise page
            yield Path(file), page


def _write_pictures(
    blank: Sequence[PageImage],
    given: Sequence[tuple[Path, PageImage]],
    output: Path,
    name: str,
) -> list[str]:
    """Write the blank pages beside a template, but for pictures that lie there as they are.

    Returns:
        The name of each page's picture.
    """
    names = []
    for number, picture in enumerate(blank, 1):
        lying = [
            file.name
            for file, page in given
            if page is picture
            and page.number == 1
            and file.resolve().parent == output.parent.resolve()
        ]
        if lying and Path(lying[0]).suffix.lower() != ".pdf":
            names.append(lying[0])
            continue
        target = output.parent / (f"{name}.png" if len(blank) == 1 else f"{name}_{number}.png")
        if any(file.resolve() == target.resolve() for file, _ in given):
            raise OutputError(
                "{path} is one of the pages and is not replaced; choose another name for the "
                "template",
                path=target,
            )
        with atomic_write(target) as file:
            file.write(_png(picture.pixels))
        names.append(target.name)
    return names


def _png(pixels: object) -> bytes:
    from PIL import Image

    encoded = io.BytesIO()
    Image.fromarray(pixels).save(encoded, "PNG", optimize=True)  # type: ignore[arg-type]
    return encoded.getvalue()
