"""A form drawn for tests: a blank reference, its template, and copies that somebody filled in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    Grey = NDArray[np.uint8]

WIDTH, HEIGHT = 1240, 1754
"""An A4 page at 150 dots per inch."""
FIELDS: list[dict[str, Any]] = [
    {"name": "number", "label": "Number", "box": [420, 300, 500, 80], "type": "digits"},
    {"name": "paid", "label": "Paid", "box": [420, 420, 500, 80], "type": "amount"},
    {"name": "day", "label": "Date", "box": [420, 540, 500, 80], "type": "date"},
    {"name": "cells", "label": "Member", "box": [420, 660, 480, 60], "type": "digits", "comb": 8},
    {"name": "member", "label": "Member already", "box": [420, 780, 36, 36], "type": "tick"},
    {
        "name": "contact",
        "label": "Contact",
        "box": [420, 860, 500, 36],
        "type": "choice",
        "options": [
            {"value": "letter", "box": [420, 860, 36, 36]},
            {"value": "telephone", "box": [660, 860, 36, 36]},
        ],
    },
    {"name": "remarks", "label": "Remarks", "box": [420, 960, 700, 90], "type": "text"},
    {"name": "signed", "label": "Signature", "box": [420, 1140, 500, 120], "type": "signature"},
]
FONT = cv2.FONT_HERSHEY_SIMPLEX


def draw_blank(title: str = "Application for membership", rules: int = 5) -> Grey:
    """Draw the form without handwriting."""
    page = np.full((HEIGHT, WIDTH), 255, np.uint8)
    cv2.putText(page, title, (100, 140), FONT, 1.6, 0, 4)
    cv2.rectangle(page, (90, 200), (WIDTH - 90, 1330), 0, 3)
    for field in FIELDS:
        x, y, width, height = field["box"]
        cv2.putText(page, field["label"], (120, y + height - 12), FONT, 0.9, 0, 2)
        if field["type"] in {"tick", "choice"}:
            for box in [option["box"] for option in field.get("options", ())] or [field["box"]]:
                cv2.rectangle(page, box[:2], (box[0] + box[2], box[1] + box[3]), 0, 2)
        elif "comb" in field:
            for cell in range(field["comb"] + 1):
                left = x + width * cell // field["comb"]
                cv2.line(page, (left, y), (left, y + height), 0, 2)
            cv2.line(page, (x, y + height), (x + width, y + height), 0, 2)
        else:
            cv2.line(page, (x, y + height - 8), (x + width, y + height - 8), 0, 2)
    cv2.putText(page, "letter", (480, 890), FONT, 0.9, 0, 2)
    cv2.putText(page, "telephone", (720, 890), FONT, 0.9, 0, 2)
    for row in range(rules):
        text = f"{row + 1}. The board decides by a majority of its members"
        cv2.putText(page, text, (120, 1400 + 60 * row), FONT, 0.8, 0, 2)
    return page


def write(page: Grey, text: str, box: list[int], size: float = 1.6) -> None:
    """Write in a field with a pen."""
    x, y, _, height = box
    cv2.putText(page, text, (x + 20, y + height - 18), FONT, size, 40, 4, cv2.LINE_AA)


def fill(blank: Grey, **values: str) -> Grey:
    """Fill in a copy; a tick and a signature by any text, a choice by its value."""
    page = blank.copy()
    for field in FIELDS:
        text = values.get(field["name"], "")
        x, y, width, height = field["box"]
        if not text:
            continue
        if field["type"] == "tick":
            _tick(page, field["box"])
        elif field["type"] == "choice":
            _tick(page, next(o["box"] for o in field["options"] if o["value"] == text))
        elif field["type"] == "signature":
            points = np.array([(x + 30 + 8 * i, y + 70 + 25 * (-1) ** i) for i in range(30)])
            cv2.polylines(page, [points], False, 40, 4, cv2.LINE_AA)
        elif "comb" in field:
            cell = width // field["comb"]
            for place, character in enumerate(text):
                at = (x + place * cell + 14, y + height - 14)
                cv2.putText(page, character, at, FONT, 1.3, 40, 4, cv2.LINE_AA)
        else:
            write(page, text, field["box"])
    return page


def _tick(page: Grey, box: list[int]) -> None:
    x, y, width, height = box
    points = np.array([(x + 6, y + height // 2), (x + 14, y + height - 6), (x + width, y - 4)])
    cv2.polylines(page, [points], False, 40, 4, cv2.LINE_AA)


def scan(page: Grey, *, turn: int = 0, skew: float = 0.0, scale: float = 1.0) -> Grey:
    """Return a page as a scanner gives it: turned by quarters, skewed by degrees, with noise."""
    height, width = page.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), skew, scale)
    moved = cv2.warpAffine(page, matrix, (width, height), borderValue=255, flags=cv2.INTER_AREA)
    noise = np.random.default_rng(0).normal(0, 6, moved.shape)
    grey = np.clip(moved * 0.9 + 15 + noise, 0, 255).astype(np.uint8)
    return np.ascontiguousarray(np.rot90(grey, turn))


def photograph(page: Grey) -> Grey:
    """Return a page as a telephone sees it, lying on a dark table."""
    height, width = page.shape
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    seen = np.array([(110, 90), (width - 40, 60), (width + 60, height + 40), (40, height + 90)])
    matrix = cv2.getPerspectiveTransform(corners, seen.astype(np.float32))
    size = (width + 160, height + 180)
    return cv2.warpPerspective(page, matrix, size, borderValue=70, flags=cv2.INTER_AREA)


def write_template(folder: Path, blank: Grey, **changes: Any) -> Path:
    """Write the template and its reference picture.

    Args:
        folder: Where they go.
        blank: The reference.
        changes: Keys of the template that differ.
    """
    cv2.imwrite(str(folder / "application.png"), blank)
    path = folder / "application.form.json"
    content = {
        "format": "hwr-form",
        "version": 1,
        "name": "application",
        "pages": [{"image": "application.png"}],
        "fields": FIELDS,
    }
    path.write_text(json.dumps(content | changes), encoding="utf-8")
    return path
