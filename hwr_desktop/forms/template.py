"""Form templates as files: ``NAME.form.json`` beside the form's reference pictures.

The format is described in ``docs/form-template.md`` and ``docs/form-template.schema.json``.
"""

from __future__ import annotations

import dataclasses
import itertools
import json
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from hwr_desktop.document.form import (
    Column,
    Field,
    FieldType,
    FormPage,
    FormTemplate,
    Option,
    Rule,
)
from hwr_desktop.errors import InputError, TemplateError
from hwr_desktop.forms.rules import check_rules
from hwr_desktop.forms.values import check_format, read_values
from hwr_desktop.imaging.load import load_pages
from hwr_desktop.imaging.page import PageImage
from hwr_desktop.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hwr_desktop.document.form import Box

SUFFIX = ".form.json"
FORMAT, VERSION = "hwr-form", 1

_NAME = re.compile(r"[^\W\d]\w*", re.ASCII)
_RECORDS = {"pages": FormPage, "fields": Field, "rules": Rule, "options": Option, "columns": Column}
_DERIVED = {"table", "row", "column"}
"""Attributes of a field that follow from its table and are not written in a template."""


@dataclass(frozen=True, eq=False)
class Form:
    """A template with its reference pictures.

    Attributes:
        template: The template; its tables' cells stand in place of the tables.
        path: Its file.
        pictures: The reference picture of each page.
    """

    template: FormTemplate
    path: Path
    pictures: tuple[PageImage, ...]


def load_form(path: Path) -> Form:
    """Read a template and its reference pictures.

    Raises:
        TemplateError: The template or one of its pictures is missing, damaged, of a newer version
            or contradicts itself; the message names the file and the field.
    """
    template = _convert(path, _read(path))
    pictures = tuple(_picture(path, page) for page in template.pages)
    for field in template.fields:
        _check_field(path, template, field, pictures)
    names = [field.name for field in template.fields]
    _check_unique(path, names)
    fields = tuple(cell for field in template.fields for cell in _cells(field))
    _check_unique(path, [field.name for field in fields])
    check_rules(path, template.rules)
    fields = tuple(replace(field, values=_values(path, field)) for field in fields)
    return Form(replace(template, fields=fields), path, pictures)


def template_to_json(template: FormTemplate) -> bytes:
    """Return a template as its file has it: a field a line, and no key that says the usual."""
    head = {"format": FORMAT, "version": VERSION, "name": template.name}
    parts = [f'"{key}": {_json(value)}' for key, value in head.items()]
    for key in ("pages", "fields", "rules"):
        lines = ",\n".join(_json(_plain_values(item)) for item in getattr(template, key))
        if lines:
            parts.append(f'"{key}": [\n{lines}\n]')
    return ("{" + ",\n".join(parts) + "}\n").encode()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _plain_values(item: Any) -> dict[str, Any]:  # noqa: ANN401 (any of the template's records)
    """Return what a record says beyond the defaults."""
    values: dict[str, Any] = {}
    for attribute in dataclasses.fields(item):
        value = getattr(item, attribute.name)
        if attribute.name == "page" or value != attribute.default:
            values[attribute.name] = (
                [_plain_values(nested) for nested in value] if attribute.name in _RECORDS else value
            )
    return values


def _read(path: Path) -> dict[str, Any]:
    try:
        content = msgspec.json.decode(path.read_bytes())
    except OSError as error:
        raise TemplateError("{path}: {error}", path=path, error=error.strerror) from error
    except msgspec.DecodeError as error:
        raise TemplateError(
            "{path} is not valid JSON: {error}", path=path, error=str(error)
        ) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise TemplateError(
            '{path} is not a form template; its first line is "format": "{format}"',
            path=path,
            format=FORMAT,
        )
    version = content.get("version")
    if not isinstance(version, int) or version < 1:
        raise TemplateError("{path}: the version is missing", path=path)
    if version > VERSION:
        raise TemplateError(
            "{path} is of version {version}, which a newer version of the program wrote; update "
            "the program",
            path=path,
            version=version,
        )
    return content


def _convert(path: Path, content: dict[str, Any]) -> FormTemplate:
    content = {key: value for key, value in content.items() if key not in {"format", "version"}}
    _check_keys(path, "", content, FormTemplate)
    for number, field in enumerate(content.get("fields", ()), 1):
        name = field.get("name", number) if isinstance(field, dict) else number
        try:
            msgspec.convert(field, Field)
        except msgspec.ValidationError as error:
            raise TemplateError(
                "{path}: field {name}: {problem}", path=path, name=name, problem=_plain(error)
            ) from error
    try:
        return msgspec.convert(content, FormTemplate)
    except msgspec.ValidationError as error:
        raise TemplateError("{path}: {problem}", path=path, problem=_plain(error)) from error


def _plain(error: msgspec.ValidationError) -> str:
    """Say what msgspec found in a person's words: "type: Invalid enum value 'colour'"."""
    problem, _, place = str(error).partition(" - at `$")
    place = place.strip("`.").replace("[...]", "")
    return f"{place}: {problem}" if place else problem


def _check_keys(path: Path, where: str, value: dict[str, Any], kind: type) -> None:
    known = {field.name for field in dataclasses.fields(kind)} - _DERIVED
    for key in value:
        if key not in known:
            raise TemplateError(
                "{path}: {where} has no key “{key}”; it is one of {known}",
                path=path,
                where=where or "a template",
                key=key,
                known=", ".join(sorted(known)),
            )
    for key, nested in _RECORDS.items():
        for item in value.get(key) or ():
            if isinstance(item, dict) and key in known:
                _check_keys(path, f"{key[:-1]} {item.get('name', '')}".strip(), item, nested)


def _picture(path: Path, page: FormPage) -> PageImage:
    image = path.parent / page.image
    try:
        picture = next(iter(load_pages(image)))
    except InputError as error:
        raise TemplateError("{path}: {reason}", path=path, reason=error) from error
    if isinstance(picture, InputError):
        raise TemplateError("{path}: {reason}", path=path, reason=picture)
    return picture


def _check_field(
    path: Path, template: FormTemplate, field: Field, pictures: tuple[PageImage, ...]
) -> None:
    problem = _problem(template, field, pictures)
    if problem is not None:
        raise TemplateError(
            "{path}: field {name}: {problem}", path=path, name=field.name, problem=problem
        )


def _problem(
    template: FormTemplate, field: Field, pictures: tuple[PageImage, ...]
) -> Message | None:
    """Return what is wrong with a field, if anything is."""
    if not _NAME.fullmatch(field.name):
        return Message("a name is made of letters, digits and _, and begins with a letter")
    if not 1 <= field.page <= len(template.pages):
        return Message("the form has no page {page}", page=field.page)
    picture = pictures[field.page - 1]
    for box in (field.box, *(option.box for option in field.options)):
        if not _lies_on(box, picture):
            return Message(
                "the box {box} is not on the page, which has {width} x {height} pixels",
                box=list(box),
                width=picture.width,
                height=picture.height,
            )
    parts = (field, *field.columns)
    problems = itertools.chain([_contradiction(field)], map(check_format, parts))
    return next(filter(None, problems), None)


def _contradiction(field: Field) -> Message | None:
    """Return which of a field's keys do not go together."""
    if (field.type is FieldType.CHOICE) != bool(field.options):
        return Message("a choice, and only a choice, has options")
    if (field.type is FieldType.TABLE) != bool(field.columns):
        return Message("a table, and only a table, has columns")
    if field.comb is not None and field.comb < 1:
        return Message("a comb has at least one cell")
    if field.lines < 1:
        return Message("there is at least one line to write on")
    return None


def _lies_on(box: Box, picture: PageImage) -> bool:
    x, y, width, height = box
    return (
        min(x, y) >= 0
        and min(width, height) > 0
        and x + width <= picture.width
        and y + height <= picture.height
    )


def _check_unique(path: Path, names: list[str]) -> None:
    for name in names:
        if names.count(name) > 1:
            raise TemplateError("{path}: two fields are called {name}", path=path, name=name)


def _cells(field: Field) -> Iterator[Field]:
    """Yield a field, or for a table its cells row by row."""
    if field.type is not FieldType.TABLE:
        yield field
        return
    _, y, _, height = field.box
    rows = field.rows or 1
    if isinstance(rows, int):
        edges = [y + round(height * i / rows) for i in range(rows + 1)]
        rows = tuple((top, bottom - top) for top, bottom in itertools.pairwise(edges))
    formats = {attribute.name for attribute in dataclasses.fields(Column)} - {"name", "x", "width"}
    for number, (top, row_height) in enumerate(rows, 1):
        for column in field.columns:
            yield Field(
                name=f"{field.name}_{number}_{column.name}",
                box=(column.x, top, column.width, row_height),
                page=field.page,
                table=field.name,
                row=number,
                column=column.name,
                **{name: getattr(column, name) for name in formats},
            )


def _values(path: Path, field: Field) -> tuple[str, ...]:
    """Return the texts that may stand in a field, from its file where they are in one."""
    if not isinstance(field.values, str):
        return field.values
    try:
        return read_values(path.parent / field.values)
    except InputError as error:
        raise TemplateError(
            "{path}: field {name}: {problem}", path=path, name=field.name, problem=error
        ) from error
