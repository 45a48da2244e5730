from __future__ import annotations

import cv2
import numpy as np
import pytest

from hwr_desktop.forms.reference import Reference
from hwr_desktop.forms.registration import Mismatch, Registration, register
from hwr_desktop.imaging.page import PageImage
from tests.forms.labelled_form import BLUE, HEIGHT, WIDTH, LabelledForm, mapped, noisy, put, seen

OTHER_TITLE = "REQUEST FOR REPAIRS IN THE HOUSE"
OTHER_LABELS = ("Tenant", "Flat and floor", "What is broken", "Since when", "Key with", "Seen by")


def _form() -> LabelledForm:
    return LabelledForm()


def _other() -> LabelledForm:
    return LabelledForm(OTHER_TITLE, OTHER_LABELS)


def _reference(form: LabelledForm) -> Reference:
    page = form.draw()
    return Reference(page, [*form.boxes.values(), *form.ticks])


def _filled(form: LabelledForm) -> np.ndarray:
    page = form.draw()
    for text, (x, y, _, height) in zip(
        ("Miller", "Anna", "3.4.1990", "High St 5", "Bath", "0172"),
        form.boxes.values(),
        strict=True,
    ):
        cv2.putText(
            page, text, (x + 20, y + height - 20), cv2.FONT_HERSHEY_SCRIPT_COMPLEX, 1.6, BLUE, 2
        )
    return page


def _corners(scale: float = 1.0, angle: float = 0.0, shift: float = 0.0) -> np.ndarray:
    own = np.array([(0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT)], float)
    turn = np.radians(angle)
    matrix = np.array([(np.cos(turn), -np.sin(turn)), (np.sin(turn), np.cos(turn))])
    middle = own.mean(axis=0)
    return ((own - middle) @ matrix.T + middle + shift) * scale


def _assert_found_at(page: np.ndarray, matrix: np.ndarray, tolerance: float) -> None:
    form = _form()
    found = register(PageImage(page), [_reference(_other()), _reference(form)])
    assert isinstance(found, Registration)
    assert found.form == 1
    places = np.array([(x, y) for x, y, _, _ in form.boxes.values()], float)
    apart = np.linalg.norm(found.map.points(places) - mapped(matrix, places), axis=1)
    assert apart.max() < tolerance


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_a_form_is_found_whichever_way_up_it_is(quarters: int) -> None:
    corners = np.roll(_corners(), -quarters, axis=0)
    size = (WIDTH, HEIGHT)
    if quarters % 2:
        corners = np.roll(
            np.array([(0, 0), (HEIGHT, 0), (HEIGHT, WIDTH), (0, WIDTH)], float), -quarters, axis=0
        )
        size = (HEIGHT, WIDTH)
    page, matrix = seen(_filled(_form()), corners, size)
    _assert_found_at(noisy(page), matrix, 1.5)


@pytest.mark.parametrize("scale", [0.94, 1.5, 4.0])
def test_a_form_is_found_at_any_resolution(scale: float) -> None:
    size = (round(WIDTH * scale), round(HEIGHT * scale))
    page, matrix = seen(_filled(_form()), _corners(scale, angle=1.5, shift=12.0), size, ground=255)
    _assert_found_at(page, matrix, 1.5 * scale)


def test_a_photo_is_mapped_through_its_perspective() -> None:
    corners = np.array([(190, 130), (1260, 200), (1390, 1800), (90, 1710)], float)
    page, matrix = seen(_filled(_form()), corners, (1500, 1900))
    _assert_found_at(noisy(page), matrix, 2.0)


def test_paper_that_is_bent_is_followed() -> None:
    page = _filled(_form())
    rows, columns = np.indices(page.shape, np.float32)
    bent = 8 * np.sin(rows / HEIGHT * np.pi)
    stored = cv2.remap(page, columns + bent, rows, cv2.INTER_LINEAR, borderValue=255)
    found = register(PageImage(np.asarray(stored)), [_reference(_form())])
    assert isinstance(found, Registration)
    middle = np.array([(400.0, HEIGHT / 2)])
    assert np.abs(found.map.points(middle) - (middle - [8, 0])).max() < 2.5


def test_a_faint_copy_partly_covered_is_found() -> None:
    page = 255 - (255 - _filled(_form()).astype(float)) * 0.25
    page[:320, 700:] = 120
    page[600:603] = 170
    _assert_found_at(noisy(page.astype(np.uint8), 4.0), np.eye(3), 1.5)


def test_a_black_and_white_page_is_found() -> None:
    page = np.where(_filled(_form()) > 140, 255, 0).astype(np.uint8)
    _assert_found_at(page, np.eye(3), 1.5)


def test_another_form_of_the_same_layout_is_turned_away() -> None:
    page = noisy(_filled(_other()))
    assert isinstance(register(PageImage(page), [_reference(_form())]), Mismatch)


@pytest.mark.parametrize(
    "page",
    [
        np.full((1200, 900), 255, np.uint8),
        noisy(np.full((1200, 900), 200, np.uint8), 25.0),
        np.zeros((40, 30), np.uint8),
    ],
    ids=["blank", "noise", "tiny"],
)
def test_a_page_with_nothing_on_it_is_no_form(page: np.ndarray) -> None:
    assert register(PageImage(page), [_reference(_form())]) is Mismatch.NOTHING_IN_COMMON


@pytest.mark.parametrize("newer", [False, True])
def test_of_two_versions_the_right_one_is_found(newer: bool) -> None:
    older, later = _form(), LabelledForm(labels=(*LabelledForm.labels[:5], "E-mail"))
    page = noisy(_filled(later if newer else older))
    found = register(PageImage(page), [_reference(older), _reference(later)])
    assert isinstance(found, Registration)
    assert found.form == newer


def _with_code(text: str) -> np.ndarray:
    page = _form().draw()
    code = np.kron(cv2.QRCodeEncoder.create().encode(text), np.ones((7, 7), np.uint8))
    page[1450 : 1450 + code.shape[0], 120 : 120 + code.shape[1]] = code
    return page


def test_a_code_tells_equal_forms_apart() -> None:
    references = [Reference(_with_code(text), []) for text in ("FORM-1", "FORM-2")]
    for number, text in enumerate(("FORM-1", "FORM-2")):
        found = register(PageImage(noisy(_with_code(text))), references)
        assert isinstance(found, Registration)
        assert found.form == number


def test_a_form_with_the_code_of_another_is_turned_away() -> None:
    reference = Reference(_with_code("FORM-1"), [])
    found = register(PageImage(noisy(_with_code("FORM-9"))), [reference])
    assert found is Mismatch.OTHER_CODE


def test_a_box_is_mapped_to_the_page_as_stored() -> None:
    form = _form()
    page, _ = seen(form.draw(), _corners(2.0), (2 * WIDTH, 2 * HEIGHT))
    found = register(PageImage(page), [_reference(form)])
    assert isinstance(found, Registration)
    x, y, width, height = form.boxes["Surname"]
    region = found.map.region(x, y, width, height)
    edges = np.array([region.x, region.y, region.right, region.bottom])
    assert np.abs(edges - 2 * np.array([x, y, x + width, y + height])).max() <= 3


def test_a_drawn_page_covers_its_reference() -> None:
    reference = _reference(_form())
    put_in = _form().draw()
    put(put_in, "Anna", (450, 360), 1.2, 2, BLUE)
    found = register(PageImage(noisy(put_in)), [reference])
    assert isinstance(found, Registration)
    assert found.page.shape == reference.drawn.shape
    assert found.found > 0.98
