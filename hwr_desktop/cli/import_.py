"""`hwr import`: transcriptions of this and other programs to a project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hwr_desktop.cli.progress import Report
from hwr_desktop.errors import OutputError

if TYPE_CHECKING:
    from hwr_desktop.document.model import Document


@click.command("import")
@click.argument(
    "files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path)
)
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    required=True,
    metavar="PROJECT.hwr",
    help="Project to make.",
)
@click.option(
    "--images",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    multiple=True,
    metavar="FOLDER",
    help="Where pictures are looked for besides the places of the files; may be given repeatedly.",
)
@click.option("--overwrite", is_flag=True, help="Replace the project if it exists.")
@click.pass_context
def import_(
    ctx: click.Context,
    files: tuple[Path, ...],
    output: Path,
    images: tuple[Path, ...],
    *,
    overwrite: bool,
) -> None:
    """Make a project of ALTO, PAGE, hOCR, JSON or CSV files.

    A folder, as the export of ALTO or PAGE makes it, stands for the XML files below it.
    """
    if output.exists() and not overwrite:
        raise OutputError("{output} exists; choose another name or give --overwrite", output=output)

    from hwr_desktop.exchange.importing import find_transcriptions, joined
    from hwr_desktop.storage.project import Project

    documents: list[Document] = []
    found = [
        file
        for given in files
        for file in (find_transcriptions(given) if given.is_dir() else []) or [given]
    ]
    with Report(len(found)) as report:
        for file in found:
            with report.reading(file):
                documents.append(_read(file, images, report))
            report.finish()
    if documents:
        document = joined(documents)
        project = Project.create(
            output, document, title="Import", author="import", overwrite=overwrite
        )
        project.close()
        words = sum(len(line.words) for page in document.pages for line in page.lines)
        pages = len(document.pages)
        click.echo(
            f"{pages} {'page' if pages == 1 else 'pages'}, "
            f"{words} {'word' if words == 1 else 'words'} imported to {output}",
            err=True,
        )
    else:
        click.echo(f"Nothing could be read, so {output} was not written", err=True)
    ctx.exit(report.exit_code())


def _read(file: Path, folders: tuple[Path, ...], report: Report) -> Document:
    from hwr_desktop.exchange.importing import read_file
    from hwr_desktop.exchange.pictures import attach_pictures

    imported = attach_pictures(read_file(file), file, folders)
    for warning in imported.warnings:
        report.warn(str(warning))
    return imported.document
