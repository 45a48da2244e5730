"""A form's rules: conditions over several fields of a record.

A condition is an expression of the Common Expression Language (CEL, https://cel.dev): safe, without
loops and without a way to the computer. In it each field is a variable by its name: text, codes,
choices and barcodes as strings, digits and amounts as numbers, dates as timestamps, ticks and
signatures as booleans, tables as lists of maps. A field that is empty, or whose value is not of
its type, is null.
"""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING, Any

import celpy
from celpy import celtypes
from celpy.celparser import CELParseError
from celpy.evaluation import CELEvalError

from hwr_desktop.document.form import FieldType
from hwr_desktop.errors import TemplateError
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from hwr_desktop.document.form import Field, Rule


def check_rules(path: object, rules: Iterable[Rule]) -> None:
    """Find out whether the conditions are expressions.

    Args:
        path: The template, for the message.
        rules: Its rules.

    Raises:
        TemplateError: One is not.
    """
    for rule in rules:
        try:
            _program(rule.condition)
        except CELParseError as error:
            raise TemplateError(
                "{path}: the condition “{condition}” is not a valid expression",
                path=path,
                condition=rule.condition,
            ) from error


def broken_rules(
    rules: Sequence[Rule], fields: Iterable[Field], values: Mapping[str, str]
) -> Iterator[tuple[Rule, Message]]:
    """Yield the rules that a record breaks, each with what a person is told.

    A condition that cannot be evaluated, since a field that it needs is empty, is not broken: that
    a field may not be empty is said by the field itself.

    Args:
        rules: The form's rules.
        fields: Its fields.
        values: Normal forms by the fields' names.
    """
    if not rules:
        return
    known = _variables(fields, values)
    for rule in rules:
        try:
            holds = _program(rule.condition).evaluate(known)
        except CELEvalError:
            continue
        if not bool(holds):
            yield rule, Message.verbatim(rule.message)


@functools.lru_cache(maxsize=256)
def _program(condition: str) -> celpy.Runner:
    environment = celpy.Environment()
    return environment.program(environment.compile(condition))


def _variables(fields: Iterable[Field], values: Mapping[str, str]) -> dict[str, Any]:
    known: dict[str, Any] = {}
    tables: dict[str, dict[int, celtypes.MapType]] = {}
    for field in fields:
        value = _value(field.type, values.get(field.name, ""))
        known[field.name] = value
        if field.table:
            row = tables.setdefault(field.table, {}).setdefault(field.row, celtypes.MapType())
            row[celtypes.StringType(field.column)] = value
    for name, rows in tables.items():
        filled = [rows[number] for number in sorted(rows) if any(rows[number].values())]
        known[name] = celtypes.ListType(filled)
    return known


def _value(kind: FieldType, text: str) -> Any:  # noqa: ANN401 (of CEL's types)
    if not text:
        return None
    try:
        if kind in {FieldType.DIGITS, FieldType.AMOUNT}:
            return celtypes.DoubleType(float(text))
        if kind is FieldType.DATE:
            return celtypes.TimestampType(dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC))
    except ValueError:
        return None
    if kind in {FieldType.TICK, FieldType.SIGNATURE}:
        return celtypes.BoolType(text == "1")
    return celtypes.StringType(text)
