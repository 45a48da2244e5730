"""Characters of what is written, set against those of what was read.

The alignment is a cheapest one by edit distance (substitution, insertion and deletion cost 1 each).
A character that was left out stands against `NOTHING`, and so does one that was read where nothing
is: insertions and deletions are a class of their own in every figure about characters.
"""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

NOTHING = "∅"


@dataclass(frozen=True, slots=True)
class Pair:
    """One character's fate.

    Attributes:
        true: What is written, or `NOTHING` where a character was read too many.
        read: What was read, or `NOTHING` where the character was left out.
        place: Index in the reading, of the next character where nothing was read.
    """

    true: str
    read: str
    place: int


def align(text: str, reading: str) -> list[Pair]:
    """Return the pairs in order."""
    pairs = []
    for step in Levenshtein.opcodes(text, reading):
        written = text[step.src_start : step.src_end]
        read = reading[step.dest_start : step.dest_end]
        for offset in range(max(len(written), len(read))):
            true_character = written[offset] if offset < len(written) else NOTHING
            read_character = read[offset] if offset < len(read) else NOTHING
            pairs.append(Pair(true_character, read_character, step.dest_start + offset))
    return pairs
