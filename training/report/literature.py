"""What others published about word images of the IAM database, RWTH Aachen partition, test writers.

Figures as others collected or quote them, see each one's ``source``; none of it was run by us.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PublishedResult:
    """One line of the literature.

    Attributes:
        system: Name, authors, year.
        language: Lexicon or language model that was used.
        cer: Character error rate.
        wer: Word error rate, 1 - word accuracy for single words.
        source: Where the figures were read.
    """

    system: str
    language: str
    cer: float
    wer: float
    source: str


_COLLECTED = "collected in the repository Ridvan013/CRNN-Handwriting-Recognition"
PUBLISHED = (
    PublishedResult("Sueiras 2018, sequence to sequence", "none", 0.0880, 0.2380, _COLLECTED),
    PublishedResult("Rajesh 2022, CRNN", "none", 0.1108, 0.2286, _COLLECTED),
    PublishedResult("Rajesh 2022, HWRCNet", "none", 0.0989, 0.1992, _COLLECTED),
    PublishedResult("CRNN-G 2026, plain CRNN, greedy CTC", "none", 0.0860, 0.2117, _COLLECTED),
    PublishedResult(
        "the same, trigrams over a line's left context", "57,000 words", 0.0796, 0.1620, _COLLECTED
    ),
    PublishedResult("Kang 2018, Convolve, Attend and Spell", "none", 0.0688, 0.1745, _COLLECTED),
    PublishedResult(
        "AttentionHTR, Kass and Vats 2022, trained on scene text before",
        "none",
        0.0650,
        0.1540,
        _COLLECTED,
    ),
    PublishedResult("Kang 2021, candidate fusion", "language model", 0.0574, 0.1511, _COLLECTED),
    PublishedResult(
        "Dutta 2018, CNN and RNN, synthetic words before, test-time augmentation",
        "none",
        0.0488,
        0.1261,
        f"WER {_COLLECTED}; CER quoted, not checked",
    ),
    PublishedResult(
        "Retsinas 2022, best practices, CTC shortcut", "none", 0.0510, 0.1430, "quoted, not checked"
    ),
)
