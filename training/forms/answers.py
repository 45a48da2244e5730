"""What people write on forms, drawn at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.synthesis import notations
from training.synthesis.texts import MAX_LENGTH

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from training.forms.scribes import Scribe
    from training.synthesis.texts import Texts

_OWN = 0.7
"""Share of the words that are some word that the writer once wrote."""
_OWN_IN_PROSE = 0.95


class Answers:
    """What one writer can answer, by the field's kind."""

    def __init__(
        self, texts: Texts, scribe: Scribe, rng: random.Random, *, block: bool = False
    ) -> None:
        """Take what is asked and who answers, in block capitals or not."""
        self._scribe, self._rng, self._texts, self._block = scribe, rng, texts, block
        self.fields: tuple[tuple[str, Callable[[random.Random], str]], ...] = (
            ("Name", texts.name),
            ("Surname", texts.name),
            ("Date of birth", notations.date),
            ("Street and number", texts.place),
            ("Town", texts.place),
            ("Postcode", texts.postcode),
            ("Telephone", texts.phone),
            ("E-mail", texts.email),
            ("Customer no.", notations.code),
            ("Amount", notations.amount),
            ("Occupation", texts.phrase),
            ("Subject", texts.phrase),
            ("Time", notations.time),
        )
        self.columns: tuple[tuple[str, Callable[[random.Random], str]], ...] = (
            ("Item", texts.phrase),
            ("Qty", notations.number),
            ("Price", notations.amount),
            ("Date", notations.date),
            ("Name", texts.name),
            ("Medicine", texts.medicine),
            ("Dose", notations.measure),
            ("Code", notations.code),
            ("Remarks", texts.word),
            ("Initials", notations.initials),
        )

    def text(self, draw: Callable[[random.Random], str], longest: int = MAX_LENGTH) -> str:
        """Draw until the writer can write it, cut to whole words that have room."""
        while True:
            words = [self._own_word(word) for word in draw(self._rng).split()]
            while len(words) > 1 and len(" ".join(words)) > longest:
                words.pop()
            if self._block:
                words = [word.upper() for word in words]
            if words and all(map(self._scribe.can_write, words)):
                return " ".join(words)

    def _own_word(self, word: str) -> str:
        """Take a whole word of a writer who borrows characters, where a word is asked."""
        own = self._scribe.vocabulary
        if not self._scribe.borrows or not own or self._block or not word.isalpha():
            return word
        return self._rng.choice(own) if self._rng.random() < _OWN else word

    def prose(self, words: int) -> str:
        """Draw running words, most of them the writer's own."""
        own = self._scribe.vocabulary
        return " ".join(
            self._rng.choice(own)
            if own and self._rng.random() < _OWN_IN_PROSE
            else self.text(self._texts.word)
            for _ in range(words)
        )
