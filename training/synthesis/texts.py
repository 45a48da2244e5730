"""Texts as people write them on forms and pages: words, names, dates, amounts, codes.

The corpora of real handwriting hold running prose; forms ask for everything else. `Texts` draws
both, so that synthetic words teach a model letters and digits and not a vocabulary.
"""

from __future__ import annotations

import random
import string
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

import faker
import wordfreq

from training.network.charset import CHARSET
from training.synthesis import notations, phrasebook
from training.synthesis.medicines import read_medicines
from training.synthesis.towns import read_towns

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np

ALPHABET = frozenset(CHARSET)
"""Characters that drawn texts are made of; words with others are left out."""

MAX_LENGTH = 28
"""Longest text in characters: a longer one would not fit a word picture's canvas."""

MAX_COMB_LENGTH = 12
"""Most cells of a comb whose characters stay legible on that canvas."""

LANGUAGES = {"en": 0.6, "fr": 0.2, "de": 0.2}
_LOCALES = ("en_US", "en_GB", "fr_FR", "de_DE")
_VOCABULARY = 20_000
_DRAWN_PER_LOCALE = 700
_PREFIXED, _SUFFIXED = 0.06, 0.08  # shares of the invented medicines: "B-Dolan", "Dolan-SR"
_FREQUENCY_POWER = 0.5  # the square root of the frequency: rare words come often enough to teach


@dataclass(frozen=True, slots=True)
class _Pool:
    """Values with their cumulative weights, drawn in one look-up."""

    values: tuple[str, ...]
    cumulative: tuple[float, ...] | None = None

    def draw(self, rng: random.Random) -> str:
        if self.cumulative is None:
            return rng.choice(self.values)
        return rng.choices(self.values, cum_weights=self.cumulative)[0]


class Texts:
    """Draws the texts of forms and pages.

    Construction takes some seconds (word lists are read, names and streets invented); drawing
    takes about ten microseconds.
    """

    def __init__(self, seed: int = 0) -> None:
        self._words = {language: _vocabulary(language) for language in LANGUAGES}
        invented = faker.Faker(list(_LOCALES))
        faker.Faker.seed(seed)
        self._first_names = _invent(invented, lambda source: source.first_name())
        self._last_names = _invent(invented, lambda source: source.last_name())
        self._cities = _invent(invented, lambda source: source.city())
        self._streets = _invent(invented, lambda source: source.street_address())
        self._phones = _invent(invented, lambda source: source.phone_number())
        self._postcodes = _invent(invented, lambda source: source.postcode())
        self._jobs = _invent(invented, lambda source: source.job())
        self._companies = _invent(invented, lambda source: source.company())
        self._medicines = read_medicines()
        self._towns = read_towns()
        kinds: dict[Callable[[random.Random], str], float] = {
            self.word: 32,
            self.name: 12,
            self.place: 7,
            notations.date: 13,
            notations.time: 3,
            notations.amount: 11,
            notations.number: 12,
            self.phone: 4,
            notations.code: 10,
            self.postcode: 4,
            self.email: 2,
            notations.measure: 3,
            notations.initials: 2,
            notations.abbreviation: 2,
            self.invented_word: 9,
            self.medicine: 9,
            self.phrase: 4,
        }
        self._kinds = tuple(kinds)
        self._kind_weights = tuple(accumulate(kinds.values()))
        self._comb_kinds = (
            self.name,
            self.name,
            self.place,
            self.postcode,
            self.phone,
            notations.date,
            notations.number,
            notations.code,
            notations.code,
        )

    def draw(self, rng: np.random.Generator) -> str:
        """Draw one text of any kind, a word or a few, at most `MAX_LENGTH` characters long."""
        quick = _quick(rng)
        while True:
            kind = quick.choices(self._kinds, cum_weights=self._kind_weights)[0]
            text = kind(quick)
            if " " in text and quick.random() < 0.5:  # a page is read word by word
                text = quick.choice(text.split())
            if quick.random() < 0.1:
                text = text.upper().replace("SS", "ß" if "ß" in text else "SS")
            if text[-1:].isalnum() and quick.random() < 0.13:
                text = _punctuate(text, quick)
            if 0 < len(text) <= MAX_LENGTH and ALPHABET.issuperset(text):
                return text

    def draw_comb(self, rng: np.random.Generator) -> str:
        """Draw what stands one character a cell: capitals and digits, one word, 2 to 12 long."""
        quick = _quick(rng)
        while True:
            text = quick.choice(quick.choice(self._comb_kinds)(quick).split()).upper()
            if quick.random() < 0.5:
                text = "".join(filter(str.isalnum, text))  # points and dashes are often printed
            if 2 <= len(text) <= MAX_COMB_LENGTH and ALPHABET.issuperset(text):
                return text

    def draw_label(self, rng: np.random.Generator) -> str:
        """Draw what is printed beside a field: two to four words, at most `MAX_LENGTH` long."""
        quick = _quick(rng)
        while True:
            words = [self._words[_language(quick)].draw(quick) for _ in range(quick.randint(2, 4))]
            label = " ".join(words)
            label = label[0].upper() + label[1:] + quick.choice(("", "", ":", "?", "."))
            if len(label) <= MAX_LENGTH:
                return label

    def word(self, rng: random.Random) -> str:
        """Draw a word of English, French or German prose."""
        language = _language(rng)
        word = self._words[language].draw(rng)
        capital = 0.4 if language == "de" else 0.2
        return word[0].upper() + word[1:] if rng.random() < capital else word

    def phrase(self, rng: random.Random) -> str:
        """Draw two to four words, as a field's answer or a remark has them."""
        if rng.random() < 0.3:
            return (self._jobs if rng.random() < 0.5 else self._companies).draw(rng)
        return " ".join(self.word(rng) for _ in range(rng.randint(2, 4)))

    def name(self, rng: random.Random) -> str:
        """Draw a first name, a surname or a whole name in one of the usual orders."""
        first, last = self._first_names.draw(rng), self._last_names.draw(rng)
        return rng.choice(
            (
                first,
                first,
                last,
                last,
                f"{first} {last}",
                f"{last}, {first}",
                f"{first[0]}. {last}",
                f"{rng.choice(phrasebook.TITLES)} {last}",
            )
        )

    def place(self, rng: random.Random) -> str:
        """Draw a town, a street with or without its number, or a postal code with its town."""
        choice = rng.random()
        if choice < 0.4:
            return self._town(rng)
        if choice < 0.6:
            return self._streets.draw(rng)
        if choice < 0.8:
            street = self._german_street(rng)
            return f"{street} {rng.randint(1, 150)}" if rng.random() < 0.3 else street
        return f"{self._postcodes.draw(rng)} {self._town(rng)}"

    def _town(self, rng: random.Random) -> str:
        if rng.random() < 0.2:
            return self._cities.draw(rng)
        return rng.choice(self._towns[_language(rng)])

    def _german_street(self, rng: random.Random) -> str:
        """Draw a street named after a town, a person or what lies at it."""
        choice, kind = rng.random(), rng.choice(phrasebook.STREET_KINDS)
        if choice < 0.35:
            town = rng.choice(self._towns["de"])
            kind = rng.choice(phrasebook.VILLAGE_STREET_KINDS)
            return f"{town}{'r' if town.endswith('e') else 'er'} {kind}"
        if choice < 0.55:
            return f"{self._first_names.draw(rng)}-{self._last_names.draw(rng)}-{kind}"
        if choice < 0.9:
            return rng.choice(phrasebook.STREET_STEMS) + kind.lower()
        return (
            f"{rng.choice(phrasebook.STREET_PREPOSITIONS)} {rng.choice(phrasebook.STREET_SIGHTS)}"
        )

    def phone(self, rng: random.Random) -> str:
        """Draw a telephone number."""
        return self._phones.draw(rng)

    def postcode(self, rng: random.Random) -> str:
        """Draw a postal code."""
        return self._postcodes.draw(rng)

    def email(self, rng: random.Random) -> str:
        """Draw an e-mail or web address."""
        domain = f"{rng.choice(phrasebook.MAIL_HOSTS)}.{rng.choice(phrasebook.TOP_DOMAINS)}"
        if rng.random() < 0.2:
            domain = f"{self.invented_word(rng).lower()}.{rng.choice(phrasebook.TOP_DOMAINS)}"
            return f"www.{domain}"
        first, last = self._first_names.draw(rng).lower(), self._last_names.draw(rng).lower()
        person = rng.choice((f"{first}.{last}", f"{first[0]}.{last}", f"{first}{last[0]}", last))
        return f"{person}{rng.choice(('', '', rng.randint(1, 99)))}@{domain}"

    def invented_word(self, rng: random.Random) -> str:
        """Draw a pronounceable word that no dictionary holds."""
        word = "".join(
            rng.choice(phrasebook.ONSETS)
            + rng.choice(phrasebook.VOWELS)
            + (rng.choice(phrasebook.CODAS) if rng.random() < 0.4 else "")
            for _ in range(rng.randint(1, 3))
        )
        if rng.random() < 0.05:
            word += (
                "-"
                + rng.choice(phrasebook.ONSETS)
                + rng.choice(phrasebook.VOWELS)
                + rng.choice(phrasebook.CODAS)
            )
        return word.capitalize() if rng.random() < 0.5 else word

    def medicine(self, rng: random.Random) -> str:
        """Draw a medicine's name, real or invented alike, some with a strength."""
        name = rng.choice(self._medicines) if rng.random() < 0.6 else _invent_medicine(rng)
        name = name[0].upper() + name[1:] if rng.random() < 0.7 else name
        return f"{name} {5 * rng.randint(1, 100)} mg" if rng.random() < 0.2 else name


def _quick(rng: np.random.Generator) -> random.Random:
    """Return a generator that is ten times faster per draw."""
    return random.Random(int(rng.integers(2**63)))  # noqa: S311


def _language(rng: random.Random) -> str:
    return rng.choices(tuple(LANGUAGES), weights=tuple(LANGUAGES.values()))[0]


def _invent_medicine(rng: random.Random) -> str:
    stem = "".join(
        rng.choice(phrasebook.ONSETS) + rng.choice("aeiou") for _ in range(rng.randint(1, 2))
    )
    ending = rng.choice(phrasebook.MEDICINE_ENDINGS)
    name = stem + rng.choice(("", "l", "n", "r", "x")) + (ending if rng.random() < 0.7 else "")
    affix = rng.random()
    if affix < _PREFIXED:
        return f"{rng.choice(string.ascii_uppercase)}-{name.capitalize()}"
    if affix < _PREFIXED + _SUFFIXED:
        return f"{name}-{rng.choice(phrasebook.MEDICINE_SUFFIXES)}"
    return name


def _vocabulary(language: str) -> _Pool:
    frequencies = wordfreq.get_frequency_dict(language)
    words = [
        word for word in wordfreq.top_n_list(language, _VOCABULARY) if ALPHABET.issuperset(word)
    ]
    return _Pool(
        tuple(words), tuple(accumulate(frequencies[word] ** _FREQUENCY_POWER for word in words))
    )


def _invent(source: faker.Faker, draw: Callable[[faker.Faker], str]) -> _Pool:
    drawn = (
        draw(source[locale]).replace("\n", ", ")
        for locale in _LOCALES
        for _ in range(_DRAWN_PER_LOCALE)
    )
    return _Pool(tuple(value for value in drawn if ALPHABET.issuperset(value)))


def _punctuate(text: str, rng: random.Random) -> str:
    if rng.random() < 0.7:
        return text + rng.choices(",.;:!?-", weights=(8, 8, 1, 3, 1, 1, 1))[0]
    opening, closing = rng.choice(('""', "()", "''", '""', "()", ("(", ""), ("", ")"), ("- ", "")))
    return opening + text + closing
