"""Words as pen strokes, one JSON object a line, gzipped or not."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

import numpy as np

from training.data.corpora.sample import Corpus, Sample

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def read(path: Path, name: str, split: str, unit: float) -> Corpus:
    """Read the words of one split.

    Args:
        path: JSON lines with ``id``, ``text``, ``split``, ``strokes`` and maybe ``writer``
            and ``case_ok``.
        name: Name of the corpus.
        split: ``train`` or ``val``.
        unit: Factor that brings the strokes to the size that `Sample` asks for.
    """
    corpus = Corpus(name)
    for record in _records(path):
        if record["split"] != split:
            continue
        if not record.get("case_ok", 1):
            corpus.reject(record["id"], "the label's case is not to be trusted")
            continue
        text = corpus.usable_text(record["id"], record["text"])
        strokes = tuple(np.asarray(stroke, np.float32) * unit for stroke in record["strokes"])
        if text is None:
            continue
        if not any(len(stroke) > 1 for stroke in strokes):
            corpus.reject(record["id"], "no strokes")
            continue
        writer = record.get("writer") or ""
        corpus.samples.append(Sample(text, writer, name, split, record["id"], strokes=strokes))
    return corpus


def _records(path: Path) -> Iterator[dict[str, Any]]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)
