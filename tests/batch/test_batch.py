from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from hwr_desktop.batch.local import LocalExecutor
from hwr_desktop.batch.results import OutputLock, Results
from hwr_desktop.batch.run import FileState
from hwr_desktop.batch.settings import Limits, Outputs
from hwr_desktop.errors import OutputError
from tests.batch.conftest import Ended, contents, write_page
from tests.cli.conftest import read_rows

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def manifest(output: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (output / "manifest.jsonl").read_text().splitlines()]


def test_each_input_gets_a_table_and_all_together_one(
    scans: Path, tmp_path: Path, run_batch: Callable[..., Ended]
) -> None:
    output = tmp_path / "results" / "new"
    assert run_batch(scans.name, output=output).complete
    tables = ["a.jpg.csv", "a.png.csv", "later/a.png.csv", "two.tif.csv"]
    assert sorted(contents(output)) == sorted([*tables, "batch.csv", "manifest.jsonl"])
    merged = read_rows(output / "batch.csv")
    assert merged == [row for table in tables for row in read_rows(output / table)]
    assert [(row["file"], row["page"]) for row in read_rows(output / "two.tif.csv")] == [
        ("scans/two.tif", "1"),
        ("scans/two.tif", "2"),
    ]
    for record, words in zip(manifest(output), (2, 2, 3, 1, 1), strict=True):
        assert (record["state"], record["words"], record["error"]) == ("done", words, None)
        assert len(record["content_hash"]) == 64
        assert record["model"].startswith("blocks@")
        assert record["seconds"] > 0
        assert 0 <= record["confidence"] <= 1
        assert 0 <= record["health"] <= 1
    document = Results(output).document("later/a.png")
    assert [w.prediction for page in document.pages for w in page.words()] == [
        row["prediction"] for row in read_rows(output / "later" / "a.png.csv")
    ]


def test_results_do_not_depend_on_the_number_of_workers(
    scans: Path, tmp_path: Path, run_batch: Callable[..., Ended]
) -> None:
    outputs = Outputs(("csv", "json", "alto", "txt"))
    run_batch(scans.name, output=tmp_path / "by three", outputs=outputs)
    one = LocalExecutor(1, Limits())
    run_batch(scans.name, output=tmp_path / "by one", outputs=outputs, executor=one)
    one.close()
    results = contents(tmp_path / "by one")
    assert results == contents(tmp_path / "by three")
    assert {"two.tif.json", "two.tif.alto/two-0002.xml", "a.png.txt"} <= results.keys()


def test_what_is_done_is_skipped_until_it_changes(
    scans: Path, tmp_path: Path, run_batch: Callable[..., Ended]
) -> None:
    output = tmp_path / "out"
    assert run_batch(scans.name, output=output).complete
    first = contents(output)

    ended = run_batch(scans.name, output=output)
    assert ended.errors() == []
    assert ended.complete
    assert len(ended.named(FileState.SKIPPED)) == 4
    assert contents(output) == first

    # Another content, a result that someone deleted, a page that was lost, and a newcomer.
    write_page(scans / "a.png", "entirely", "different", "now")
    (output / "a.jpg.csv").unlink()
    (output / "two.tif.csv").unlink()
    (lost,) = (p for p in output.rglob("00002.json.gz"))
    lost.write_bytes(b"damaged")
    shutil.copy(scans / "a.jpg", scans / "new.jpg")
    ended = run_batch(scans.name, output=output)
    assert ended.errors() == []
    assert ended.complete
    assert ended.named(FileState.SKIPPED) == ["later/a.png"]
    assert len(read_rows(output / "a.png.csv")) == 3
    assert (output / "a.jpg.csv").read_bytes() == first["a.jpg.csv"]
    assert (output / "two.tif.csv").read_bytes() == first["two.tif.csv"]
    assert len(read_rows(output / "new.jpg.csv")) == 2

    assert len(run_batch(scans.name, output=output, force=True).named(FileState.DONE)) == 5


def test_changed_outputs_are_written_from_what_was_read(
    scans: Path, tmp_path: Path, run_batch: Callable[..., Ended]
) -> None:
    output = tmp_path / "out"
    run_batch(scans.name, output=output)
    read_once = manifest(output)

    outputs = Outputs(("csv", "txt"), spreadsheet_safe=True)
    assert len(run_batch(scans.name, output=output, outputs=outputs).named(FileState.DONE)) == 4
    safe = contents(output)
    assert "a.png.txt" in safe
    assert safe["batch.csv"].startswith(safe["a.png.csv"].splitlines()[0])
    assert "guarded" in safe["batch.csv"].decode().splitlines()[0]
    assert [r["seconds"] for r in manifest(output)] == [r["seconds"] for r in read_once]


def test_one_table_holds_what_batches_of_other_columns_left(
    scans: Path, tmp_path: Path, run_batch: Callable[..., Ended]
) -> None:
    output = tmp_path / "out"
    run_batch("scans/a.png", output=output)
    run_batch("scans/a.jpg", output=output, outputs=Outputs(spreadsheet_safe=True))
    rows = read_rows(output / "batch.csv")
    assert [row["file"] for row in rows] == ["scans/a.jpg"] * 2 + ["scans/a.png"] * 2
    assert all(row["guarded"] == "" for row in rows)

    merged = (output / "batch.csv").read_bytes()
    (output / "a.png.csv").unlink()
    run_batch("scans/a.jpg", output=output, outputs=Outputs(spreadsheet_safe=True))
    assert (output / "batch.csv").read_bytes() == merged
    assert scans.exists()


def test_a_bad_file_is_named_with_the_reason_and_the_rest_goes_on(
    scans: Path, tmp_path: Path, run_batch: Callable[..., Ended]
) -> None:
    (scans / "bad.png").write_bytes(b"no image")
    (scans / "cut.png").write_bytes((scans / "a.png").read_bytes()[:500])
    output = tmp_path / "out"
    ended = run_batch("scans", "gone.png", output=output)
    assert not ended.complete
    failed = ["gone.png", "scans/bad.png", "scans/cut.png"]
    assert ended.named(FileState.FAILED) == failed
    assert all(name in str(ended.last[name].errors[0]) for name in failed)
    assert [r["name"] for r in manifest(output) if r["state"] == "failed"] == failed
    assert all(r["error"]["text"] for r in manifest(output) if r["state"] == "failed")
    assert len(list((output / "scans").rglob("*.csv"))) == 4

    # A file that has become bad takes its old result with it; one that was mended is read.
    shutil.copy(scans / "a.png", scans / "bad.png")
    (scans / "a.jpg").write_bytes(b"no image")
    ended = run_batch("scans", "gone.png", output=output)
    assert ended.named(FileState.FAILED) == ["gone.png", "scans/a.jpg", "scans/cut.png"]
    assert (output / "scans" / "bad.png.csv").exists()
    assert not (output / "scans" / "a.jpg.csv").exists()
    assert not any(row["file"] == "scans/a.jpg" for row in read_rows(output / "batch.csv"))


@pytest.mark.parametrize(
    ("limits", "reason"),
    [
        (Limits(seconds=0.05), "took longer than 0.05 s"),
        (Limits(megabytes=20), "took more than 20 MB of memory"),
    ],
)
def test_pages_that_cost_too_much_are_given_up(
    scans: Path, tmp_path: Path, run_batch: Callable[..., Ended], limits: Limits, reason: str
) -> None:
    strict = LocalExecutor(1, limits)
    ended = run_batch("scans/a.png", output=tmp_path / "out", executor=strict)
    strict.close()
    assert not ended.complete
    error = str(ended.last["a.png"].errors[0])
    assert error.startswith("scans/a.png")
    assert reason in error
    assert run_batch(scans.name + "/a.png", output=tmp_path / "out").complete


def test_a_damaged_manifest_costs_only_what_it_does_not_tell(
    scans: Path, tmp_path: Path, run_batch: Callable[..., Ended]
) -> None:
    output = tmp_path / "out"
    run_batch(scans.name, output=output)
    whole = contents(output)
    path = output / "manifest.jsonl"
    path.write_bytes(path.read_bytes()[:-100])  # a power cut in the last line, of two.tif
    ended = run_batch(scans.name, output=output)
    assert ended.named(FileState.SKIPPED) == ["a.jpg", "a.png", "later/a.png"]
    assert contents(output) == whole


def test_two_batches_do_not_write_to_one_folder(
    scans: Path, tmp_path: Path, run_batch: Callable[..., Ended]
) -> None:
    lock = OutputLock(tmp_path / "out")
    with pytest.raises(OutputError, match="another batch"):
        run_batch(scans.name, output=tmp_path / "out")
    lock.release()
    assert run_batch("scans/a.png", output=tmp_path / "out").complete
