"""Dates, times, amounts, numbers and codes in the many notations that people use."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from training.synthesis import phrasebook

if TYPE_CHECKING:
    import random

_CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"  # those that no digit resembles


def date(rng: random.Random) -> str:
    """Draw a date in one of many national and personal notations."""
    day, month = rng.randint(1, 31), rng.randint(1, 12)
    year = rng.randint(1920, 2029)
    name, short = rng.choice(phrasebook.MONTHS), rng.choice(phrasebook.SHORT_MONTHS)
    mark = rng.choice("/.-/.")
    ending = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}.get(day, "th")
    return rng.choice(
        (
            f"{day}{mark}{month}{mark}{year}",
            f"{day:02}{mark}{month:02}{mark}{year}",
            f"{day:02}{month:02}{year}",
            f"{day:02}{mark}{month:02}{mark}{year % 100:02}",
            f"{month}{mark}{day}{mark}{year % 100:02}",
            f"{day}{mark}{month}{mark}{year % 100:02}",
            f"{year}-{month:02}-{day:02}",
            f"{day}.{month}.",
            f"{day}/{month}",
            f"{day} {name} {year}",
            f"{day}. {name} {year}",
            f"{name} {day}, {year}",
            f"{short} {day}, {year}",
            f"{day} {short} '{year % 100:02}",
            f"{day}{ending} {name}",
            f"{day}-{short}-{year % 100:02}",
            f"{month:02}/{year}",
            f"{name} {year}",
            str(year),
        )
    )


def time(rng: random.Random) -> str:
    """Draw a time of day."""
    hour, minute = rng.randint(0, 23), rng.choice((0, 15, 30, 45, rng.randint(0, 59)))
    half = "am" if hour < 12 else "pm"
    twelve = hour % 12 or 12
    return rng.choice(
        (
            f"{hour}:{minute:02}",
            f"{hour:02}:{minute:02}",
            f"{hour}.{minute:02}",
            f"{hour}h{minute:02}",
            f"{hour} h",
            f"{hour}:{minute:02} Uhr",
            f"{twelve}:{minute:02} {half}",
            f"{twelve}:{minute:02}{half}",
            f"{twelve} {half}",
            f"{twelve}{half}",
        )
    )


def amount(rng: random.Random) -> str:
    """Draw a sum of money, with or without its currency."""
    whole = int(10 ** rng.uniform(0, 5))
    cents = rng.choice((0, 50, 99, rng.randint(0, 99)))
    sign, code = rng.choice(phrasebook.CURRENCY_SIGNS), rng.choice(phrasebook.CURRENCY_CODES)
    english, german = f"{whole:,}", f"{whole:,}".replace(",", ".")
    return rng.choice(
        (
            f"{sign}{english}.{cents:02}",
            f"{sign}{whole}.{cents:02}",
            f"{sign}{english}",
            f"{sign} {whole}",
            f"{english}.{cents:02}",
            f"{whole}.{cents:02}",
            f"{german},{cents:02}",
            f"{whole},{cents:02}",
            f"{whole} {cents:02}",
            f"{german},{cents:02} {code}",
            f"{whole},{cents:02} {code}",
            f"{whole} {code}",
            f"{whole},- {code}",
            f"{whole},-",
            f"-{whole}.{cents:02}",
            f"+{whole}",
        )
    )


def number(rng: random.Random) -> str:
    """Draw a whole or decimal number, an ordinal, a fraction or a numbered item."""
    value = int(10 ** rng.uniform(0, 6))
    small = rng.randint(1, 99)
    return rng.choice(
        (
            *(5 * (str(value),)),
            *(3 * (str(small),)),
            f"{value:,}",
            f"{small}.{rng.randint(0, 99)}",
            f"{small},{rng.randint(0, 9)}",
            f"{rng.randint(1, 9)}/{rng.choice((2, 3, 4, 8, 10))}",
            f"{small}.",
            f"{small})",
            f"#{value}",
            f"No. {value}",
            f"Nr. {small}",
            f"{small}-{small + rng.randint(1, 20)}",
            f"{rng.randint(2, 40)} x {rng.randint(2, 40)}",
        )
    )


def code(rng: random.Random) -> str:
    """Draw a serial number, a registration, a reference, an IBAN's piece or a blood group."""

    def letters(count: int) -> str:
        return "".join(rng.choices(_CODE_LETTERS, k=count))

    def digits(count: int) -> str:
        return "".join(rng.choices(string.digits, k=count))

    return rng.choice(
        (
            f"{letters(2)}{digits(rng.randint(2, 6))}",
            f"{letters(2)} {digits(2)} {digits(2)} {digits(2)} {letters(1)}",
            f"{letters(rng.randint(1, 3))}-{digits(rng.randint(2, 5))}",
            f"{letters(3)} {digits(3)}{letters(1)}",
            f"{digits(3)}-{digits(2)}-{digits(4)}",
            f"{letters(1)}{digits(1)}-{letters(2)}-{digits(3)}",
            f"{digits(rng.randint(2, 10))}",
            f"{digits(rng.randint(2, 10))}",
            f"{digits(4)} {digits(4)}",
            f"{rng.choice(('DE', 'FR', 'GB', 'CH'))}{digits(2)} {digits(4)} {digits(4)}",
            f"{digits(2)}/{digits(rng.randint(2, 4))}",
            f"{letters(1)}{digits(rng.randint(1, 3))}",
            f"{rng.choice(('A', 'B', 'AB', '0', 'O'))}{rng.choice('+-')}",
            "".join(rng.choices(_CODE_LETTERS + string.digits, k=rng.randint(4, 8))),
        )
    )


def measure(rng: random.Random) -> str:
    """Draw a number with its unit."""
    value = rng.choice(
        (
            str(rng.randint(1, 20)),
            str(5 * rng.randint(1, 200)),
            f"{rng.randint(0, 99)}.{rng.randint(0, 9)}",
            f"{rng.randint(0, 99)},{rng.randint(0, 9)}",
            f"{rng.randint(90, 180)}/{rng.randint(50, 110)}",
        )
    )
    return value + rng.choice(("", " ")) + rng.choice(phrasebook.UNITS)


def initials(rng: random.Random) -> str:
    """Draw a writer's initials, a middle initial or a tick letter."""
    letters = rng.choices(string.ascii_uppercase, k=rng.randint(1, 3))
    return rng.choice(("", ".", ". ")).join(letters) + rng.choice(("", "."))


def abbreviation(rng: random.Random) -> str:
    """Draw an abbreviation that hands use."""
    return rng.choice(phrasebook.ABBREVIATIONS)
