"""`hwr models`: what can read, how well, and under which licence."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from hwr_desktop.recognition.models import Model


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def models(*, as_json: bool) -> None:
    """List the models with their figures and licences."""
    from hwr_desktop.recognition.models import installed_models

    found = installed_models()
    if as_json:
        click.echo(json.dumps([_facts(model) for model in found], ensure_ascii=False, indent=2))
        return
    if not found:
        click.echo("No models are installed.")
    for model in found:
        click.echo("\n".join(_lines(model)))


def _facts(model: Model) -> dict[str, Any]:
    metadata = model.metadata
    return {
        "name": metadata.name,
        "id": model.id,
        "path": str(model.path),
        "bytes": model.path.stat().st_size,
        "architecture": metadata.architecture,
        "languages": metadata.languages,
        "licence": metadata.licence,
        "licence_note": metadata.licence_note,
        "data": [{"name": source.name, "licence": source.licence} for source in metadata.data],
        "metrics": metadata.metrics,
        "calibrated": metadata.calibration is not None,
        "characters": "".join(metadata.charset),
        "created": metadata.created,
        "revision": metadata.revision,
    }


def _lines(model: Model) -> list[str]:
    metadata = model.metadata
    megabytes = model.path.stat().st_size / 1e6
    lines = [
        f"{metadata.name}  ({metadata.architecture}, {megabytes:.1f} MB, {model.id})",
        f"  licence    {metadata.licence}: {metadata.licence_note}",
        f"  languages  {', '.join(metadata.languages)}",
    ]
    lines += [f"  learned    {source.name} ({source.licence})" for source in metadata.data]
    lines += [f"  {name}: {value}" for name, value in metadata.metrics.items()]
    return [*lines, ""]
