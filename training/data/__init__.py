"""Training samples: corpora, ink on paper, anew each time, mixed into batches."""

from __future__ import annotations
