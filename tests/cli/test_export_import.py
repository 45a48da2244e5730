"""`hwr export` and `hwr import`."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from PIL import Image

from hwr_desktop.cli.main import main
from hwr_desktop.exchange.registry import FORMATS
from hwr_desktop.storage.project import Project
from tests.exchange import foreign_files
from tests.exchange.documents import sample_document

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result


def hwr(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "forms.hwr"
    Project.create(path, sample_document()).close()
    return path


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_every_format_is_written(tmp_path: Path, project: Path, name: str) -> None:
    out = tmp_path / "out"
    result = hwr("export", project, "--format", name, "--output", out)
    assert result.exit_code == 0, result.output
    written = out if FORMATS[name].many_pages else out / "a.xml"
    assert written.stat().st_size > 20


@pytest.mark.parametrize("name", ["alto", "page"])
def test_a_folder_of_pages_is_imported_whole(tmp_path: Path, project: Path, name: str) -> None:
    out, again = tmp_path / "out", tmp_path / "again.hwr"
    assert hwr("export", project, "--format", name, "--output", out).exit_code == 0
    result = hwr("import", out, "--output", again)
    assert result.exit_code == 0, result.output
    kept = Project.open(again)
    before, after = sample_document(), kept.history.document
    kept.close()
    assert len(after.pages) == len(before.pages) == len(list(out.glob("*.xml")))
    texts = [[word.transcription for word in page.words()] for page in after.pages]
    assert texts == [[word.transcription for word in page.words()] for page in before.pages]


def test_csv_for_spreadsheets_is_safe_unless_raw(tmp_path: Path, project: Path) -> None:
    out = tmp_path / "out.csv"

    def last(*options: str) -> str:
        result = hwr("export", project, "--format", "csv", "-o", out, "--overwrite", *options)
        assert result.exit_code == 0, result.output
        with out.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))[-1]["transcription"]

    assert last() == "'-5"
    assert last("--raw") == "-5"
    assert last("--rows", "line", "--columns", "transcription,page", "--bom") == "'-5"


def test_an_existing_file_is_not_replaced_unasked(tmp_path: Path, project: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("precious")
    result = hwr("export", project, "--format", "csv", "-o", out)
    assert result.exit_code == 2
    assert f"{out} exists" in result.output
    assert out.read_text() == "precious"
    assert hwr("export", project, "--format", "csv", "-o", out, "--overwrite").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--format", "alto", "--delimiter", ";"], "--delimiter"),
        (["--format", "csv", "--delimiter", ";;"], "one character"),
        (["--format", "csv", "--columns", "nonsense"], "nonsense"),
        (["--format", "docx"], "docx"),
    ],
)
def test_wrong_usage(tmp_path: Path, project: Path, arguments: list[str], message: str) -> None:
    result = hwr("export", project, "-o", tmp_path / "out", *arguments)
    assert result.exit_code == 2
    assert message in result.output
    assert not (tmp_path / "out").exists()


def test_a_project_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.hwr").write_text("no project")
    result = hwr("export", tmp_path / "a.hwr", "--format", "csv", "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert "a.hwr" in result.output


def test_files_of_other_programs_become_a_project(tmp_path: Path) -> None:
    kraken, transkribus = tmp_path / "kraken.xml", tmp_path / "transkribus.xml"
    kraken.write_text(foreign_files.KRAKEN_ALTO)
    transkribus.write_text(foreign_files.TRANSKRIBUS_PAGE_2013)
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    Image.new("L", (1200, 1600), 255).save(pictures / "deed 1.png")
    out = tmp_path / "out.hwr"
    result = hwr("import", kraken, transkribus, "--output", out, "--images", pictures)
    assert result.exit_code == 0, result.output
    assert "0001_p001.jpg is not beside the file" in result.output
    project = Project.open(out)
    first, second = project.history.document.pages
    project.close()
    assert first.file == str(pictures / "deed 1.png")
    assert (len(first.lines), len(second.lines)) == (1, 4)


def test_what_cannot_be_read_is_named_and_the_rest_goes_in(tmp_path: Path) -> None:
    sound, broken = tmp_path / "sound.xml", tmp_path / "broken.xml"
    sound.write_text(foreign_files.KRAKEN_ALTO)
    broken.write_text("<mets/>")
    result = hwr("import", broken, sound, tmp_path / "gone.xml", "-o", tmp_path / "out.hwr")
    assert result.exit_code == 1
    assert f"Failed: {broken} is no transcription" in result.output
    assert "gone.xml cannot be read" in result.output
    assert (tmp_path / "out.hwr").exists()
    again = hwr("import", sound, "-o", tmp_path / "out.hwr")
    assert again.exit_code == 2
    assert "exists" in again.output
    assert hwr("import", sound, "-o", tmp_path / "out.hwr", "--overwrite").exit_code == 0


def test_nothing_read_writes_nothing(tmp_path: Path) -> None:
    result = hwr("import", tmp_path / "gone.xml", "-o", tmp_path / "out.hwr")
    assert result.exit_code == 1
    assert not (tmp_path / "out.hwr").exists()


def test_out_and_in_again(tmp_path: Path, project: Path) -> None:
    out, again = tmp_path / "out.json", tmp_path / "again.hwr"
    assert hwr("export", project, "--format", "json", "-o", out).exit_code == 0
    assert hwr("import", out, "-o", again).exit_code == 0
    opened = Project.open(again)
    assert opened.history.document == sample_document()
    opened.close()
