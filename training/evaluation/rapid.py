"""RapidOCR as a reader, to compare with: PP-OCRv6 by ONNX Runtime, the models from its wheel.

It is no dependency of ours: ``pip install rapidocr`` beside this program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hwr_desktop.document.model import Reading
from hwr_desktop.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.data.corpora.sample import Grey


class RapidReader:
    """Reads word crops without looking for text in them first.

    Args:
        threads: Of ONNX Runtime.

    Raises:
        InputError: RapidOCR is not installed.
    """

    name = "RapidOCR (PP-OCRv6 small)"

    def __init__(self, threads: int = 1) -> None:
        try:
            from rapidocr import RapidOCR
        except ImportError as error:
            raise InputError(
                "RapidOCR is not installed: run `pip install rapidocr`, or leave --rapidocr out"
            ) from error
        settings = {
            "Global.log_level": "error",
            "EngineConfig.onnxruntime.intra_op_num_threads": threads,
        }
        self._engine: Any = RapidOCR(params=settings)

    def read(self, crops: Sequence[Grey]) -> list[Reading]:
        """Read words, one reading for each crop."""
        readings = []
        for crop in crops:
            found = self._engine(crop, use_det=False, use_cls=False, use_rec=True)
            text = " ".join(" ".join(found.txts or ()).split())
            readings.append(Reading(text, float(min(found.scores or (0.0,))), model=self.name))
        return readings
