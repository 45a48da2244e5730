"""`hwr doctor`: what is installed, what runs, how fast, and what is missing."""

from __future__ import annotations

import importlib.metadata
import json
import platform
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hwr_desktop import __version__
from hwr_desktop.child_process import child_command
from hwr_desktop.cli.options import model_options
from hwr_desktop.cli.support_report import write_report
from hwr_desktop.errors import HwrError
from hwr_desktop.installation import installation

if TYPE_CHECKING:
    from hwr_desktop.recognition.engine import Recogniser

PACKAGES = (
    "onnxruntime",
    "opencv-python-headless",
    "numpy",
    "Pillow",
    "pypdfium2",
    "PySide6-Essentials",
)
_WORDS = 128
_WORD_SHAPE = (48, 120)


@click.command()
@model_options
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option(
    "--report",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write all of this, the settings and the window's log to a file, for support. It holds no "
    "text of papers, but names of files and folders.",
)
def doctor(
    model: str,
    provider: str,
    threads: int | None,
    *,
    lexicon: bool,
    as_json: bool,
    report: Path | None,
) -> None:
    """Tell what is installed, what runs the network, how fast it is, and what is missing."""
    facts = _examine(model, provider, threads, lexicon=lexicon)
    if report:
        write_report(report, facts)
    if as_json:
        click.echo(json.dumps(facts, ensure_ascii=False, indent=2))
    else:
        _print(facts)


def _examine(model: str, provider: str, threads: int | None, *, lexicon: bool) -> dict[str, Any]:
    from hwr_desktop.recognition.engine import Recogniser
    from hwr_desktop.recognition.models import find_model
    from hwr_desktop.recognition.providers import Provider, available_providers

    missing = []
    versions: dict[str, str | None] = {
        "hwr-desktop": __version__,
        "python": platform.python_version(),
    }
    for package in PACKAGES:
        try:
            versions[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            versions[package] = None
            missing.append(f"the package {package} is not installed: pip install {package}")
    facts: dict[str, Any] = {
        "platform": platform.platform(),
        "installed_as": str(installation()),
        "versions": versions,
        "providers_present": [str(present) for present in available_providers()],
        "provider_used": None,
        "model": None,
        "words_per_second": None,
    }
    try:
        recogniser = Recogniser(find_model(model), Provider(provider), threads, lexicon=lexicon)
    except HwrError as error:
        missing.append(str(error))
    else:
        if recogniser.provider_note:
            missing.append(recogniser.provider_note)
        facts["provider_used"] = str(recogniser.provider)
        facts["model"] = recogniser.model.id
        facts["words_per_second"] = round(_words_per_second(recogniser))
    window_problem = _window_problem()
    if window_problem:
        missing.append(f"the window cannot open: {window_problem}")
    return facts | {"missing": missing}


def _words_per_second(recogniser: Recogniser) -> float:
    """Time the reading of noise, once warm; it costs as much as reading handwriting or more."""
    import numpy as np

    noise = np.random.default_rng(0)
    crops = list(noise.integers(0, 256, (_WORDS, *_WORD_SHAPE), dtype=np.uint8))
    recogniser.read(crops[:16])
    started = time.perf_counter()
    recogniser.read(crops)
    return _WORDS / (time.perf_counter() - started)


def _window_problem() -> str:
    """Return why Qt does not load here, or nothing; another process tries, as `hwr` has no Qt."""
    tried = subprocess.run(  # noqa: S603 (this program)
        child_command("hwr_desktop.gui.qt_check"),
        capture_output=True,
        text=True,
        check=False,
    )
    return tried.stderr.strip().rpartition("\n")[2] if tried.returncode else ""


def _print(facts: dict[str, Any]) -> None:
    click.echo(facts["platform"])
    click.echo(f"Installed as:      {facts['installed_as']}")
    for name, version in facts["versions"].items():
        click.echo(f"  {name:24} {version or 'missing'}")
    click.echo(f"Providers present: {', '.join(facts['providers_present'])}")
    click.echo(f"Provider used:     {facts['provider_used'] or 'none'}")
    click.echo(f"Model:             {facts['model'] or 'none'}")
    if facts["words_per_second"]:
        click.echo(f"Speed:             {facts['words_per_second']} words a second")
    for problem in facts["missing"]:
        click.echo(f"Missing: {problem}")
    if not facts["missing"]:
        click.echo("Nothing is missing.")
