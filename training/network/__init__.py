"""Networks and how they learn: architectures, losses, the training loop, checkpoints."""

from __future__ import annotations
