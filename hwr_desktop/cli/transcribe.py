"""`hwr transcribe`: pages to a CSV of words."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import click

from hwr_desktop.cli.inputs import find_files
from hwr_desktop.cli.options import model_options, output_option, profile_option
from hwr_desktop.cli.output import check_output, write_output
from hwr_desktop.cli.progress import Report
from hwr_desktop.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from hwr_desktop.document.model import Page
    from hwr_desktop.pipeline import Pipeline


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@output_option
@model_options
@profile_option
@click.option(
    "--spreadsheet-safe",
    is_flag=True,
    help="Make texts inert that a spreadsheet program would run as a formula.",
)
@click.pass_context
def transcribe(
    ctx: click.Context,
    inputs: tuple[str, ...],
    output: str,
    model: str,
    provider: str,
    threads: int | None,
    *,
    lexicon: bool,
    profile: Path | None,
    spreadsheet_safe: bool,
) -> None:
    """Find and read the words of pages.

    INPUT is an image, a PDF file or a folder of them. OUT.csv gets one row a word in reading order;
    boxes are pixels of the page as stored.
    """
    check_output(output)

    from hwr_desktop.cli.reader import make_recogniser
    from hwr_desktop.document.model import Document
    from hwr_desktop.exchange import csv
    from hwr_desktop.pipeline import Pipeline

    recogniser = make_recogniser(model, provider, threads, lexicon=lexicon, profile=profile)
    pipeline = Pipeline(recogniser)
    files = list(find_files(inputs))
    pages: list[Page] = []
    with Report(len(files)) as report:
        for file in files:
            if isinstance(file, InputError):
                report.fail(str(file))
            else:
                pages += _transcribe_file(pipeline, file, report)
    if pages:
        options = csv.CsvOptions(spreadsheet_safe=spreadsheet_safe)
        document = Document(tuple(pages))
        write_output(output, lambda stream: csv.write(document, stream, options))
    else:
        click.echo(f"Nothing could be read, so {output} was not written", err=True)
    ctx.exit(report.exit_code())


def _transcribe_file(pipeline: Pipeline, file: str, report: Report) -> list[Page]:
    """Return the pages of a file that could be read, and report the others."""
    started = time.perf_counter()
    pages: list[Page] = []
    with report.reading(file):
        for page in pipeline.transcribe_file(file, progress=report.part):
            if isinstance(page, InputError):
                report.fail(str(page))
                continue
            pages.append(page)
            if not page.lines:
                report.warn(f"{file}, page {page.number}: no ink found")
            elif page.health.reasons:
                reasons = "; ".join(map(str, page.health.reasons))
                report.warn(
                    f"{file}, page {page.number}: health {page.health.score:.2f}: {reasons}"
                )
    words = sum(page.text_count for page in pages)
    took = time.perf_counter() - started
    report.finish(f"{file}: {words} words in {took:.1f} s" if pages else f"{file}: not read")
    return pages
