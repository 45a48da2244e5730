"""Cells that a spreadsheet would run as a formula, made inert so that nothing is lost.

A dangerous cell gets an apostrophe in front; `unguard` takes it away again. A cell is dangerous
when it begins, after any apostrophes, with a tab or a line end, or, after any blanks and invisible
characters, with ``= + - @`` in any form (full-width, small, superscript). Numbers such as -5 and
+44 are guarded too: a spreadsheet would drop the plus of +44. Because apostrophes are skipped in
that test, guarding is one to one: ``=1`` becomes ``'=1``, a word that reads ``'=1`` becomes
``''=1``, and both come back as they were.

Source of the list: OWASP, "CSV Injection".
"""

from __future__ import annotations

import unicodedata

_GUARD = "'"
_LINE_STARTERS = frozenset("\t\r\n")
_FORMULA_STARTERS = frozenset("=+-@")
_MINUS_SIGNS = frozenset("\N{MINUS SIGN}\N{HYPHEN}\N{NON-BREAKING HYPHEN}")


def is_dangerous(text: str) -> bool:
    """Tell whether a spreadsheet might take a cell for something other than its text."""
    bare = text.lstrip(_GUARD)
    if bare[:1] in _LINE_STARTERS and bare:
        return True
    for character in bare:
        if _is_blank(character) or character == _GUARD:
            continue
        plain = unicodedata.normalize("NFKC", character)[:1]
        return plain in _FORMULA_STARTERS or character in _MINUS_SIGNS
    return False


def guard(text: str) -> str:
    """Make a cell inert."""
    return _GUARD + text if is_dangerous(text) else text


def unguard(text: str) -> str:
    """Take back what `guard` did."""
    return text[1:] if text.startswith(_GUARD) and is_dangerous(text) else text


def _is_blank(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) in {"Cc", "Cf", "Zs"}
