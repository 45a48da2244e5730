from __future__ import annotations

import io
import random
import struct
import zlib
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from hwr_desktop.errors import InputError
from hwr_desktop.imaging.load import count_pages, load_page, load_pages
from hwr_desktop.imaging.page import PageImage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def drawing(mode: str = "L", size: tuple[int, int] = (60, 40)) -> Image.Image:
    image = Image.new("L", size, 255)
    ImageDraw.Draw(image).rectangle((10, 5, 29, 14), fill=0)
    return image.convert(mode)


def is_drawing(pixels: np.ndarray) -> bool:
    grey = pixels if pixels.ndim == 2 else pixels.min(axis=2)
    dark = np.argwhere(grey < 100)
    return dark.min(axis=0).tolist() == [5, 10] and dark.max(axis=0).tolist() == [14, 29]


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        ("page.png", "1"),
        ("page.png", "L"),
        ("page.png", "P"),
        ("page.png", "RGB"),
        ("page.png", "LA"),
        ("page.png", "RGBA"),
        ("page.png", "I;16"),
        ("page.jpg", "L"),
        ("page.jpg", "RGB"),
        ("page.jpg", "CMYK"),
        ("page.tif", "1"),
        ("page.tif", "L"),
        ("page.tif", "CMYK"),
        ("page.tif", "I;16"),
        ("page.tif", "F"),
        ("page.bmp", "RGB"),
        ("page.bmp", "1"),
        ("page.webp", "RGBA"),
    ],
)
def test_every_format_and_depth_shows_the_same_picture(
    tmp_path: Path, name: str, mode: str
) -> None:
    if mode == "I;16":
        values = np.asarray(drawing(), np.uint16) * 257
        image = Image.fromarray(values)
    else:
        image = drawing(mode)
    path = tmp_path / name
    image.save(path)
    page = load_page(path)
    assert page.pixels.dtype == np.uint8
    assert page.pixels.shape[:2] == (40, 60)
    assert is_drawing(page.pixels)


def test_grey_of_sixteen_bits_is_scaled_and_not_clipped(tmp_path: Path) -> None:
    ramp = np.linspace(0, 65535, 256).astype(np.uint16)[None].repeat(4, axis=0)
    Image.fromarray(ramp).save(tmp_path / "ramp.png")
    assert (
        np.abs(load_page(tmp_path / "ramp.png").pixels[0].astype(int) - np.arange(256)).max() <= 1
    )


@pytest.mark.parametrize("bits", [8, 10, 12, 14])
def test_grey_of_fewer_bits_than_its_file_uses_all_of_them(tmp_path: Path, bits: int) -> None:
    values = (np.asarray(drawing(), np.uint16) // 255) * (2**bits - 1)
    values[39, 59] = 65535  # a stuck pixel
    for name in ("deep.png", "deep.tif"):
        Image.fromarray(values).save(tmp_path / name)
        pixels = load_page(tmp_path / name).pixels
        assert is_drawing(pixels)
        assert np.median(pixels) == 255


@pytest.mark.parametrize("preview_first", [False, True])
def test_thumbnails_and_pyramids_are_no_pages(tmp_path: Path, *, preview_first: bool) -> None:
    path = tmp_path / "scans.tif"
    frames = [drawing(size=(61, 40)), drawing(size=(30, 20)), drawing(size=(62, 40))]
    for frame, kind in zip(frames, (2, 1, 2), strict=True):
        frame.encoderinfo = {"tiffinfo": {254: kind}}
    if preview_first:
        frames = [frames[1], frames[0], frames[2]]
    frames[0].save(
        path, save_all=True, append_images=frames[1:], tiffinfo=frames[0].encoderinfo["tiffinfo"]
    )
    assert count_pages(path) == 2
    loaded = [page for page in load_pages(path) if isinstance(page, PageImage)]
    assert [(page.number, page.width) for page in loaded] == [(1, 61), (2, 62)]
    with pytest.raises(InputError, match="no page 3"):
        load_page(path, 3)


def test_a_file_of_nothing_but_a_thumbnail_still_shows_it(tmp_path: Path) -> None:
    path = tmp_path / "preview.tif"
    drawing().save(path, tiffinfo={254: 1})
    assert count_pages(path) == 1
    assert is_drawing(load_page(path).pixels)


@pytest.mark.parametrize(
    ("dpi", "height"), [((204, 98), 2.08), ((204, 196), 1.04), ((300, 300), 1.0), ((300, 1), 1.0)]
)
def test_pixels_that_are_not_square_are_told(
    tmp_path: Path, dpi: tuple[int, int], height: float
) -> None:
    drawing("1").save(tmp_path / "fax.tif", compression="group4", dpi=dpi)
    page = load_page(tmp_path / "fax.tif")
    assert page.dpi == dpi[0]
    assert page.pixel_height == pytest.approx(height, abs=0.01)


def test_fax_compression_is_read(tmp_path: Path) -> None:
    drawing("1").save(tmp_path / "fax.tif", compression="group4")
    assert is_drawing(load_page(tmp_path / "fax.tif").pixels)


def test_what_is_transparent_is_paper(tmp_path: Path) -> None:
    image = Image.new("RGBA", (60, 40), (0, 0, 0, 0))
    ImageDraw.Draw(image).rectangle((10, 5, 29, 14), fill=(0, 0, 60, 255))
    image.save(tmp_path / "clear.png")
    assert is_drawing(load_page(tmp_path / "clear.png").pixels)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_applied(tmp_path: Path, orientation: int) -> None:
    upright = drawing("RGB")
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = upright.transpose(undo[orientation]) if orientation in undo else upright
    exif = Image.Exif()
    exif[274] = orientation
    stored.save(tmp_path / "turned.jpg", exif=exif, quality=100)
    page = load_page(tmp_path / "turned.jpg")
    assert (page.width, page.height) == (60, 40)
    assert is_drawing(page.pixels)


def test_resolution_is_told_where_the_file_states_it(tmp_path: Path) -> None:
    drawing().save(tmp_path / "a.png", dpi=(300, 300))
    drawing().save(tmp_path / "b.png")
    assert load_page(tmp_path / "a.png").dpi == pytest.approx(300, abs=0.1)
    assert load_page(tmp_path / "b.png").dpi is None


def test_a_tiff_has_many_pages(tmp_path: Path) -> None:
    path = tmp_path / "many.tif"
    pages = [drawing(size=(60 + n, 40)) for n in range(3)]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    assert count_pages(path) == 3
    loaded = [page for page in load_pages(path) if isinstance(page, PageImage)]
    assert [(page.number, page.width) for page in loaded] == [(1, 60), (2, 61), (3, 62)]
    with pytest.raises(InputError, match="no page 4"):
        load_page(path, 4)


def test_a_damaged_page_does_not_hide_the_others(tmp_path: Path) -> None:
    path = tmp_path / "many.tif"
    pages = [Image.effect_noise((64, 64), 90) for _ in range(3)]
    pages[0].save(path, save_all=True, append_images=pages[1:], compression="tiff_deflate")
    data = bytearray(path.read_bytes())
    with Image.open(path) as image:
        image.seek(1)
        start = image.tag_v2[273][0]
    data[start : start + 40] = bytes(40)
    path.write_bytes(data)
    first, second, third = load_pages(path)
    assert isinstance(first, PageImage)
    assert isinstance(third, PageImage)
    assert isinstance(second, InputError)
    assert "many.tif, page 2" in str(second)


def test_pdf_pages_are_rendered_at_300_dpi(tmp_path: Path) -> None:
    path = tmp_path / "two.pdf"
    path.write_bytes(pdf([(595.28, 841.89), (100, 50.1)]))
    assert count_pages(path) == 2
    first, second = load_pages(path)
    assert isinstance(first, PageImage)
    assert isinstance(second, PageImage)
    assert (first.width, first.height, first.dpi) == (2480, 3508, 300)
    assert (second.width, second.height) == (417, 209)
    assert first.pixels[-42:, :42].max() < 50  # the square of 10 points at the lower left
    assert first.pixels[:100, :100].min() == 255


@pytest.mark.parametrize(
    ("points", "pixels"),
    [
        ((3024, 4032), (3024, 4032)),  # a photograph of a point a pixel
        ((300, 400), (2400, 3200)),  # a user unit that is not heeded
        ((30, 40), (1500, 2000)),  # a scan on a stamp
        ((6000, 8000), (6000, 8000)),
        ((600, 800), (2400, 3200)),  # 288 dpi on a page of a usual size
    ],
)
def test_a_pdf_page_of_no_sensible_size_is_drawn_as_its_picture_is(
    tmp_path: Path, points: tuple[int, int], pixels: tuple[int, int]
) -> None:
    path = tmp_path / "photo.pdf"
    picture = canvas.Canvas(str(path), pagesize=points)
    picture.drawImage(ImageReader(drawing(size=pixels)), 0, 0, *points)
    picture.save()
    page = load_page(path)
    expected = (2500, 3333) if points == (600, 800) else pixels
    assert (page.width, page.height) == expected


def test_a_protected_pdf_asks_for_a_copy_without_password(tmp_path: Path) -> None:
    path = tmp_path / "secret.pdf"
    key = b"<" + b"5A" * 32 + b">"
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O %s /U %s >>" % (key, key)
    path.write_bytes(pdf([(100, 100)], lock + b" /ID [<00> <00>]"))
    with pytest.raises(InputError, match=r"secret\.pdf.*password"):
        count_pages(path)


def test_a_pdf_by_another_name_is_a_pdf(tmp_path: Path) -> None:
    path = tmp_path / "scan.png"
    path.write_bytes(pdf([(100, 100)]))
    assert load_page(path).width == 417


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "empty"),
        (b"\0", "not an image"),
        (b"hello, this is a letter", "not an image"),
        (b"%PDF-1.7\nnothing", "damaged PDF"),
        (b"\x89PNG\r\n\x1a\n", "image"),
    ],
)
def test_what_is_no_image_is_named_with_a_remedy(
    tmp_path: Path, content: bytes, message: str
) -> None:
    path = tmp_path / "brief.png"
    path.write_bytes(content)
    with pytest.raises(InputError, match=message) as caught:
        load_page(path)
    assert "brief.png" in str(caught.value)
    with pytest.raises(InputError):
        count_pages(path)


def test_missing_files_and_folders_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        load_page(tmp_path / "gone.png")
    with pytest.raises(InputError, match="is a folder"):
        load_page(tmp_path)


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(png_of(60_000, 60_000))
    with pytest.raises(InputError, match="megapixels"):
        load_page(path)
    path.write_bytes(png_of(15_000, 15_000))
    with pytest.raises(InputError, match="megapixels"):
        load_page(path)


@pytest.mark.parametrize("size", [(1, 1), (30_000, 3), (3, 30_000)])
def test_odd_sizes_are_accepted(tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "odd.png"
    Image.new("L", size, 255).save(path)
    page = load_page(path)
    assert (page.width, page.height) == size


@cache
def whole_files() -> dict[str, bytes]:
    saved: dict[str, Callable[[io.BytesIO], None]] = {
        "a.png": lambda f: drawing("RGB").save(f, "PNG"),
        "a.jpg": lambda f: drawing("RGB").save(f, "JPEG", exif=Image.Exif()),
        "a.tif": lambda f: drawing("L").save(
            f, "TIFF", save_all=True, append_images=[drawing("1")], compression="tiff_lzw"
        ),
        "a.bmp": lambda f: drawing("P").save(f, "BMP"),
        "a.webp": lambda f: drawing("RGB").save(f, "WEBP"),
    }
    files = {}
    for name, save in saved.items():
        held = io.BytesIO()
        save(held)
        files[name] = held.getvalue()
    files["a.pdf"] = pdf([(60, 40), (30, 30)])
    return files


@settings(max_examples=150, deadline=None)
@given(
    name=st.sampled_from(["a.png", "a.jpg", "a.tif", "a.bmp", "a.webp", "a.pdf"]),
    seed=st.integers(0, 2**32),
    cut=st.booleans(),
)
def test_damaged_files_give_pages_or_input_errors_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, name: str, seed: int, cut: bool
) -> None:
    chance = random.Random(seed)
    data = bytearray(whole_files()[name])
    if cut:
        del data[chance.randrange(len(data)) :]
    for _ in range(chance.randint(0 if cut else 1, 6)):
        if data:
            data[chance.randrange(len(data))] = chance.randrange(256)
    path = tmp_path_factory.mktemp("damaged") / name
    path.write_bytes(data)
    try:
        pages = list(load_pages(path))
    except InputError as error:
        pages = [error]
    for page in pages:
        if isinstance(page, InputError):
            assert name in str(page)
        else:
            assert page.pixels.size > 0


def png_of(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds one row."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        checksum = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + checksum

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    row = zlib.compress(bytes(width + 1))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", row) + chunk(b"IEND", b"")


def pdf(sizes: list[tuple[float, float]], trailer: bytes = b"") -> bytes:
    """A PDF with a black square at the lower left of each page."""
    square = b"0 0 10 10 re f"
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>"]
    kids = b" ".join(b"%d 0 R" % (4 + i) for i in range(len(sizes)))
    objects.append(b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(sizes)))
    objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(square), square))
    objects += [
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %f %f] /Contents 3 0 R /Resources << >> >>"
        % size
        for size in sizes
    ]
    out = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        trailer,
        start,
    )
    return bytes(out)
