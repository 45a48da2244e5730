"""Printed type for forms: a regular and a bold file of each family in a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.forms.sheet import Typeface
from training.synthesis.fonts import FontError

if TYPE_CHECKING:
    from pathlib import Path


def read_typefaces(folder: Path) -> dict[str, Typeface]:
    """Find families by the names that Fontsource packages give: `NAME-latin-400-normal.woff2`.

    Raises:
        FontError: The folder holds no family with the weights 400 and 700.
    """
    families = {}
    for regular in sorted(folder.rglob("*-latin-400-normal.woff2")):
        bold = regular.with_name(regular.name.replace("-400-", "-700-"))
        if bold.exists():
            families[regular.name.removesuffix("-latin-400-normal.woff2")] = Typeface(regular, bold)
    if not families:
        raise FontError(
            "{folder}: no family of type with NAME-latin-400-normal.woff2 and "
            "-700-normal.woff2; put the files of an @fontsource package there",
            folder=folder,
        )
    return families
