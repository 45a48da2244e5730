"""Names of medicines: substances and brands, in the languages they are sold in.

The list, `medicines.txt.gz`, holds the one-word names of the dictionary in Drug Named Entity
Recognition 2.0.9 (Thomas A. Wood, MIT), which gathers DrugBank's open vocabulary (CC0), MeSH
(National Library of Medicine) and the NHS's list; those among the 20,000 most frequent words of
English, French or German are left out.
"""

from __future__ import annotations

import gzip
from pathlib import Path

_LIST = Path(__file__).with_name("medicines.txt.gz")


def read_medicines() -> tuple[str, ...]:
    """Return some 24,000 names in lower case, sorted."""
    return tuple(gzip.decompress(_LIST.read_bytes()).decode("ascii").split())
