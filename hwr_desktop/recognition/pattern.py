r"""Patterns that a reading can be held to: a small part of the regular expressions.

The standard library's ``re`` cannot tell whether a text is the beginning of a match, which is what
a beam search asks at every step. A non-deterministic automaton can (Thompson, Regular expression
search algorithm, Communications of the ACM, 1968): it keeps the set of places in the pattern that
may come next, and an empty set says that nothing may.

Known are characters, ``.``, ``\d``, ``\`` before a sign, ``[a-z]``, ``( )``, ``|``, ``?``, ``*``,
``+``, ``{n}`` and ``{m,n}``.
"""

from __future__ import annotations

import string
from dataclasses import dataclass, field

_SIGNS = frozenset("()|?*+{}[].\\")
_REPEATS = {"?": (0, 1), "*": (0, None), "+": (1, None)}


@dataclass(eq=False, slots=True)
class _State:
    """A place in the pattern.

    Attributes:
        members: The characters that lead on from here; None for any. Unused where ``after`` is
            None.
        after: The place that a character leads to.
        free: Places that are reached from here without a character.
    """

    members: frozenset[str] | None = None
    after: _State | None = None
    free: list[_State] = field(default_factory=list)


class Pattern:
    """A pattern as a constraint for `decode.CtcDecoder.beam_search`.

    Args:
        pattern: See the module's text. The whole text must match.

    Raises:
        ValueError: The pattern cannot be understood.
    """

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self._end = _State()
        parser = _Parser(pattern)
        start = parser.choice(self._end)
        if parser.rest:
            raise ValueError(f"pattern {pattern!r}: nothing to close before {parser.rest!r}")
        self._places = {"": _closure([start])}

    def allows(self, text: str) -> bool:
        """Tell whether some text of this pattern begins with this one."""
        return bool(self._after(text))

    def accepts(self, text: str) -> bool:
        """Tell whether the whole text is of this pattern."""
        return self._end in self._after(text)

    def _after(self, text: str) -> frozenset[_State]:
        if text not in self._places:
            last = text[-1]
            self._places[text] = _closure(
                [
                    state.after
                    for state in self._after(text[:-1])
                    if state.after and (state.members is None or last in state.members)
                ]
            )
        return self._places[text]


def _closure(states: list[_State]) -> frozenset[_State]:
    reached: set[_State] = set()
    waiting = list(states)
    while waiting:
        state = waiting.pop()
        if state not in reached:
            reached.add(state)
            waiting += state.free
    return frozenset(reached)


class _Parser:
    """Builds the automaton from the end to the start: each part knows where it leads to."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self.rest = pattern

    def choice(self, after: _State) -> _State:
        branches = [self._sequence(after)]
        while self.rest.startswith("|"):
            self._take()
            branches.append(self._sequence(after))
        return branches[0] if len(branches) == 1 else _State(free=branches)

    def _sequence(self, after: _State) -> _State:
        parts: list[tuple[str, int, int | None]] = []
        while self.rest and self.rest[0] not in "|)":
            before = self.rest
            self.atom(_State())
            source = before[: len(before) - len(self.rest)]
            parts.append((source, *self._repeats()))
        for source, least, most in reversed(parts):
            after = self._repeated(source, least, most, after)
        return after

    def _repeated(self, source: str, least: int, most: int | None, after: _State) -> _State:
        def one(following: _State) -> _State:
            return _Parser(source).atom(following)

        if most is None:
            loop = _State()
            loop.free = [one(loop), after]
            after = loop
        else:
            end = after
            for _ in range(most - least):
                after = _State(free=[one(after), end])
        for _ in range(least):
            after = one(after)
        return after

    def atom(self, after: _State) -> _State:
        sign = self._take()
        if sign == "(":
            inner = self.choice(after)
            self._expect(")")
            return inner
        if sign == "[":
            return _State(self._members(), after)
        if sign == ".":
            return _State(None, after)
        if sign == "\\":
            escaped = self._take()
            return _State(frozenset(string.digits if escaped == "d" else escaped), after)
        if sign in _SIGNS:
            raise ValueError(f"pattern {self._pattern!r}: {sign!r} has nothing before it")
        return _State(frozenset(sign), after)

    def _members(self) -> frozenset[str]:
        members: set[str] = set()
        while not self.rest.startswith("]"):
            first = self._take()
            if first == "\\":
                first = self._take()
            if self.rest.startswith("-") and not self.rest.startswith("-]"):
                self._take()
                last = self._take()
                members |= {chr(code) for code in range(ord(first), ord(last) + 1)}
            else:
                members.add(first)
        self._expect("]")
        return frozenset(members)

    def _repeats(self) -> tuple[int, int | None]:
        if self.rest[:1] in _REPEATS and self.rest:
            return _REPEATS[self._take()]
        if not self.rest.startswith("{"):
            return 1, 1
        counts, brace, self.rest = self.rest[1:].partition("}")
        least, _, most = counts.partition(",")
        if not brace or not least.isdecimal() or not (most or least).isdecimal():
            raise ValueError(f"pattern {self._pattern!r}: braces hold {{n}} or {{m,n}}")
        return int(least), int(most or least)

    def _expect(self, sign: str) -> None:
        if self._take() != sign:
            raise ValueError(f"pattern {self._pattern!r}: {sign!r} is missing")

    def _take(self) -> str:
        if not self.rest:
            raise ValueError(f"pattern {self._pattern!r} ends too early")
        sign, self.rest = self.rest[0], self.rest[1:]
        return sign


DIGITS = Pattern(r"\d*")
DATE = Pattern(r"\d{1,2}([./-])\d{1,2}([./-])(\d{2}|\d{4})|\d{4}-\d{2}-\d{2}")
AMOUNT = Pattern(r"[$£€]?-?\d{1,3}([,.' ]?\d{3})*([.,](\d{2}|-))?[€]?")
UPPER_CASE = Pattern("[A-ZÀ-ÖØ-ÞŒŸ0-9 .,'/&-]*")
