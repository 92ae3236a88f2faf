import base64
import gzip
import struct
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from studio.batch.plan.requirements import check_recipe_files
from studio.engine.render.colour import srgb_profile
from studio.engine.render.watermark import draw_watermarks, watermark_box
from studio.engine.render.watermark_image import render_image
from studio.engine.render.watermark_text import _typeface, render_text
from studio.errors import PhotoError
from studio.recipe import fonts
from studio.recipe.fonts import find_font
from studio.recipe.model import Export, Recipe
from studio.recipe.watermark import (
    Anchor,
    ImageWatermark,
    Outline,
    PortraitChange,
    Shadow,
    TextWatermark,
    Watermark,
    length_pixels,
)
from tests.picture import encode, save

CANVAS = (400, 300)
NO_VALUES: dict[str, str | int] = {}


@pytest.fixture
def logo(tmp_path: Path) -> str:
    """An opaque red watermark of 100 x 50 pixels."""
    return str(save(tmp_path / "logo.png", Image.new("RGBA", (100, 50), (255, 0, 0, 255)), "PNG"))


@pytest.fixture
def only_bundled_fonts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine without fonts of its own."""
    caches = (fonts._fall_back, fonts._families, fonts._installed, _typeface)
    monkeypatch.setattr(fonts, "system_folders", list[Path])
    for cache in caches:
        cache.cache_clear()
    yield
    for cache in caches:
        cache.cache_clear()


def lay(*watermarks: Watermark, size: tuple[int, int] = CANVAS, mode: str = "RGB", ground: int = 128) -> Image.Image:
    fill = (ground, ground, ground) if mode == "RGB" else (ground, ground, ground, 0)
    return draw_watermarks(Image.new(mode, size, fill), watermarks, NO_VALUES, srgb_profile())


def touched(image: Image.Image, ground: int = 128) -> tuple[int, int, int, int] | None:
    """Return the box, left, top, right, bottom, of what is not the ground."""
    mask = (np.abs(np.asarray(image.convert("RGB"), dtype="int16") - ground).max(axis=2) > 1).astype("uint8") * 255
    return Image.fromarray(mask).getbbox()


@pytest.mark.parametrize(
    ("anchor", "expected"),
    [
        (Anchor.NORTH_WEST, (10, 20, 110, 70)),
        (Anchor.NORTH, (150, 20, 250, 70)),
        (Anchor.NORTH_EAST, (290, 20, 390, 70)),
        (Anchor.WEST, (10, 125, 110, 175)),
        (Anchor.CENTER, (150, 125, 250, 175)),
        (Anchor.EAST, (290, 125, 390, 175)),
        (Anchor.SOUTH_WEST, (10, 230, 110, 280)),
        (Anchor.SOUTH, (150, 230, 250, 280)),
        (Anchor.SOUTH_EAST, (290, 230, 390, 280)),
    ],
)
def test_anchors_with_the_offset_inwards(logo: str, anchor: Anchor, expected: tuple[int, ...]) -> None:
    assert touched(lay(ImageWatermark(image=logo, anchor=anchor, offset=(10, 20)))) == expected


def test_lengths_in_percent_of_the_short_side(logo: str) -> None:
    watermark = ImageWatermark(image=logo, anchor=Anchor.NORTH_WEST, offset=("10%", "5%"), scale="50%")
    assert touched(lay(watermark)) == (30, 15, 180, 90)
    assert watermark_box(watermark, NO_VALUES, CANVAS) == (30, 15, 150, 75)


def test_upright_photos_have_their_own_placement(logo: str) -> None:
    change = PortraitChange(anchor=Anchor.SOUTH, offset=(0, 0), scale="20%")
    watermark = ImageWatermark(image=logo, anchor=Anchor.NORTH_WEST, offset=(0, 0), portrait=change)
    assert touched(lay(watermark)) == (0, 0, 100, 50)
    assert touched(lay(watermark, size=(300, 400))) == (120, 370, 180, 400)


def test_a_watermark_larger_than_the_photo_is_shrunk_to_fit(logo: str) -> None:
    watermark = ImageWatermark(image=logo, scale="400%", anchor=Anchor.SOUTH_EAST, offset=(10, 10))
    box = touched(lay(watermark))
    assert box is not None
    assert box[0] >= 0
    assert box[1] >= 0
    assert box[2:] == (390, 290)
    assert (box[2] - box[0]) / (box[3] - box[1]) == pytest.approx(2, rel=0.02)
    assert touched(lay(ImageWatermark(image=logo, offset=(0, 0)), size=(40, 90))) == (0, 70, 40, 90)


def test_an_offset_beyond_the_photo_keeps_the_watermark_on_it(logo: str) -> None:
    box = touched(lay(ImageWatermark(image=logo, offset=(5000, 5000))))
    assert box is not None


def test_opacity_mixes_and_touches_nothing_else(logo: str) -> None:
    image = lay(ImageWatermark(image=logo, opacity=50, offset=(0, 0), anchor=Anchor.NORTH_WEST))
    red, green, blue = image.getpixel((50, 25))
    assert (red, green, blue) == (pytest.approx(192, abs=1), pytest.approx(64, abs=1), pytest.approx(64, abs=1))
    assert touched(image) == (0, 0, 100, 50)
    assert touched(lay(ImageWatermark(image=logo, opacity=0))) is None


def test_blending_on_a_transparent_picture(logo: str) -> None:
    image = lay(ImageWatermark(image=logo, opacity=50, offset=(0, 0), anchor=Anchor.NORTH_WEST), mode="RGBA")
    assert image.getpixel((50, 25)) == (255, 0, 0, pytest.approx(128, abs=1))
    assert image.getpixel((200, 200)) == (128, 128, 128, 0)


def test_rotation_keeps_the_edges_clean(logo: str) -> None:
    image = lay(ImageWatermark(image=logo, angle=45, anchor=Anchor.CENTER, offset=(0, 0)), ground=255)
    box = touched(image, 255)
    assert box is not None
    assert box[2] - box[0] == pytest.approx(150 / 2**0.5, abs=3)
    pixels = np.asarray(image, dtype="int16")
    assert int(pixels[..., 0].min()) >= 254, "a dark rim around a turned watermark"


def test_quarter_turn_swaps_the_sides(logo: str) -> None:
    assert touched(lay(ImageWatermark(image=logo, angle=90, anchor=Anchor.NORTH_WEST, offset=(0, 0)))) == (
        0,
        0,
        50,
        100,
    )


def test_tiles_cover_the_whole_photo(logo: str) -> None:
    image = lay(ImageWatermark(image=logo, scale=40, tile=True, gap=20))
    pixels = np.asarray(image)[..., 0] == 255
    share = pixels.mean()
    assert share == pytest.approx(40 * 20 / (60 * 40), abs=0.05)
    for left in range(0, 400, 100):
        for top in range(0, 300, 100):
            assert pixels[top : top + 100, left : left + 100].any()


def test_tiles_without_number_are_refused(logo: str) -> None:
    with pytest.raises(PhotoError, match="too small"):
        lay(ImageWatermark(image=logo, scale=1, tile=True, gap=0), size=(4000, 3000))


def test_several_watermarks_lie_over_each_other(logo: str, tmp_path: Path) -> None:
    blue = str(save(tmp_path / "blue.png", Image.new("RGB", (20, 20), (0, 0, 255)), "PNG"))
    place = {"anchor": Anchor.NORTH_WEST, "offset": (0, 0)}
    image = lay(ImageWatermark(image=logo, **place), ImageWatermark(image=blue, **place))
    assert image.getpixel((10, 10)) == (0, 0, 255)
    assert image.getpixel((60, 40)) == (255, 0, 0)


def test_negative_offset_lets_a_watermark_run_over_the_edge(logo: str) -> None:
    watermark = ImageWatermark(image=logo, anchor=Anchor.NORTH_WEST, offset=(-40, -10))
    assert touched(lay(watermark)) == (0, 0, 60, 40)
    assert touched(lay(watermark, mode="RGBA").convert("RGB")) == (0, 0, 60, 40)


class TestText:
    def test_is_drawn_in_its_colour_at_its_width(self) -> None:
        watermark = TextWatermark(
            text="Studio Nord", colour="#ff0000", scale=200, offset=(0, 0), anchor=Anchor.NORTH_WEST
        )
        image = lay(watermark)
        box = touched(image)
        assert box is not None
        assert box[2] - box[0] == pytest.approx(200, abs=6)  # the letters' own side bearings belong to it
        pixels = np.asarray(image, dtype="int16").reshape(-1, 3)
        strongest = pixels[np.argmax(pixels[:, 0] - pixels[:, 1])]
        assert tuple(strongest) == (255, 0, 0)

    def test_size_is_that_of_the_letters(self) -> None:
        heights: list[int] = []
        for size in (30, 60):
            box = touched(lay(TextWatermark(text="HHH", size=size)))
            assert box is not None
            heights.append(box[3] - box[1])
        assert heights[0] == pytest.approx(30 * 0.73, abs=2)  # Inter's capitals are 0.727 em
        assert heights[1] == pytest.approx(2 * heights[0], abs=2)

    def test_tokens_are_filled(self) -> None:
        watermark = TextWatermark(text="{n:04}", size=40)
        ground = Image.new("RGB", CANVAS)
        drawn = [draw_watermarks(ground.copy(), (watermark,), {"n": n}, srgb_profile()).tobytes() for n in (7, 7, 8)]
        assert drawn[0] == drawn[1] != drawn[2]

    def test_outline_and_shadow_go_round_the_letters(self) -> None:
        plain = TextWatermark(text="O", size=150, colour="#ffffff", anchor=Anchor.CENTER)
        outlined = TextWatermark(text="O", size=150, anchor=Anchor.CENTER, outline=Outline(colour="#0000ff", width=6))
        shadowed = TextWatermark(text="O", size=150, anchor=Anchor.CENTER, shadow=Shadow())
        boxes = [touched(lay(watermark)) for watermark in (plain, outlined, shadowed)]
        assert all(boxes)
        widths = [box[2] - box[0] for box in boxes if box]
        assert widths[1] == pytest.approx(widths[0] + 12, abs=3)
        assert widths[2] > widths[0]
        assert (0, 0, 255) in {colour for _, colour in lay(outlined).getcolors(100_000) or []}
        darkest = np.asarray(lay(shadowed)).min()
        assert darkest < 90

    def test_several_lines(self) -> None:
        one, two = (touched(lay(TextWatermark(text=text, size=40))) for text in ("HH", "HH\nHH"))
        assert one
        assert two
        assert two[3] - two[1] > 1.8 * (one[3] - one[1])

    @pytest.mark.parametrize("font", ["Inter", "Inter Bold", "EB Garamond", "Great Vibes", "Dancing Script"])
    def test_bundled_fonts(self, font: str) -> None:
        assert touched(lay(TextWatermark(text="Ærø – Größe ñ", font=font))) is not None

    def test_unknown_font_is_named(self) -> None:
        with pytest.raises(PhotoError, match="'No Such Font' is not on this computer"):
            lay(TextWatermark(text="x", font="No Such Font"))

    def test_damaged_font_file_is_named(self, tmp_path: Path) -> None:
        broken = tmp_path / "broken.ttf"
        broken.write_bytes(b"no font")
        with pytest.raises(PhotoError, match=r"broken\.ttf"):
            lay(TextWatermark(text="x", font=str(broken)))

    def test_a_font_with_damaged_letters_is_named(self, tmp_path: Path) -> None:
        data = bytearray(find_font("Inter").path.read_bytes())
        tables = {bytes(data[at : at + 4]): struct.unpack_from(">II", data, at + 8) for at in range(12, 300, 16)}
        start, size = tables[b"glyf"]
        data[start : start + size] = b"\x7f" * size
        broken = tmp_path / "broken.ttf"
        broken.write_bytes(data)
        with pytest.raises(PhotoError, match=r"broken\.ttf' can't be used: it is damaged"):
            lay(TextWatermark(text="Studio", font=str(broken)))

    @pytest.mark.slow
    @pytest.mark.parametrize(
        "changes",
        [
            {"outline": Outline(width=100_000)},
            {"shadow": Shadow(blur=100_000)},
            {"shadow": Shadow(offset=(100_000, -100_000))},
            {"size": 100_000, "outline": Outline(width="100000%"), "shadow": Shadow(blur="100000%")},
        ],
        ids=["outline", "blur", "offset", "all"],
    )
    def test_giant_lengths_stay_in_proportion_to_the_letters(self, changes: dict[str, Any]) -> None:
        watermark = TextWatermark(text="Studio", **changes)
        size = render_text(watermark, watermark.text, None, 400)[0]
        assert max(size) < 20 * min(5000, length_pixels(watermark.size, 400))
        assert touched(lay(watermark)) is not None

    def test_ten_thousand_lines_are_cut(self) -> None:
        size = render_text(TextWatermark(text="-"), "a\n" * 10_000, None, 1000)[0]
        assert size == render_text(TextWatermark(text="-"), "a\n" * 200, None, 1000)[0]

    def test_endless_text_is_cut_and_fits(self) -> None:
        assert touched(lay(TextWatermark(text="x" * 100_000))) is not None


SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><rect width="100" height="50" fill="{}"/>{}</svg>'
)


class TestSvg:
    def write(self, folder: Path, text: str | bytes) -> str:
        (folder / "watermark.svg").write_bytes(text.encode() if isinstance(text, str) else text)
        return str(folder / "watermark.svg")

    @pytest.mark.parametrize(
        "part",
        [
            '<path d="M1 1L9 9" stroke="red" stroke-width="1e38"/>',
            '<path d="M1 1L99999999999999 9" stroke="red"/>',
            '<path d="M1 1L9 9" style="stroke:red;stroke-width:2E+40"/>',
            "<style>rect { stroke-width: 3e30 }</style>",
        ],
    )
    def test_numbers_beyond_any_drawing_are_refused(self, tmp_path: Path, part: str) -> None:
        """Some make resvg end its process, as the first does with a clip and a filter."""
        with pytest.raises(PhotoError, match="can't be drawn"):
            lay(ImageWatermark(image=self.write(tmp_path, SVG.format("red", part))))

    def test_names_and_colours_are_no_numbers(self, tmp_path: Path) -> None:
        part = (
            '<linearGradient id="g1234567890123456"><stop stop-color="#1e9999"/></linearGradient>'
            '<path d="M1.00000000000000001 1L9 9" fill="url(#g1234567890123456)" data-n="20260101123456789"/>'
        )
        assert touched(lay(ImageWatermark(image=self.write(tmp_path, SVG.format("#1e9999", part))))) is not None

    def test_is_drawn_sharp_at_any_width(self, tmp_path: Path) -> None:
        file = self.write(tmp_path, SVG.format("#ff0000", ""))
        watermark = ImageWatermark(image=file, scale=300, anchor=Anchor.NORTH_WEST, offset=(0, 0))
        image = lay(watermark)
        assert touched(image) == (0, 0, 300, 150)
        assert image.getpixel((150, 75)) == (255, 0, 0)
        assert touched(lay(ImageWatermark(image=file, anchor=Anchor.NORTH_WEST, offset=(0, 0)))) == (0, 0, 100, 50)

    def test_a_picture_in_another_file_is_refused_and_not_read(self, tmp_path: Path) -> None:
        secret = save(tmp_path / "secret.png", Image.new("RGB", (50, 50), (0, 255, 0)), "PNG")
        for link in (secret.as_uri(), str(secret), "secret.png", "http://example.org/a.png"):
            inside = f'<image href="{link}" width="100" height="50"/>'
            with pytest.raises(PhotoError, match="embed the picture"):
                lay(ImageWatermark(image=self.write(tmp_path, SVG.format("#ff0000", inside)), scale=100))
            (tmp_path / "watermark.svg").unlink()

    @pytest.mark.parametrize("other", ["data:image/png;base64,AAAA", "#part"])
    def test_a_second_link_reads_no_file_either(self, tmp_path: Path, other: str) -> None:
        secret = save(tmp_path / "secret.png", Image.new("RGB", (50, 50), (0, 255, 0)), "PNG")
        inside = (
            f'<image x:href="{other}" href="{secret}" xmlns:x="http://www.w3.org/1999/xlink" width="90" height="40"/>'
        )
        with pytest.raises(PhotoError, match="embed"):
            lay(ImageWatermark(image=self.write(tmp_path, SVG.format("#ff0000", inside)), scale=100))

    def test_a_link_of_a_letter_leads_nowhere(self, tmp_path: Path) -> None:
        inside = '<a href="http://example.org"><rect width="50" height="50" fill="#00ff00"/></a>'
        image = lay(ImageWatermark(image=self.write(tmp_path, SVG.format("#ff0000", inside)), scale=100))
        assert (0, 255, 0) in {colour for _, colour in image.getcolors(100_000) or []}

    @pytest.mark.parametrize("kind", ["WEBP", "GIF", "JPEG", "SVG"])
    def test_embedded_pictures_of_all_kinds_are_drawn(self, tmp_path: Path, kind: str) -> None:
        if kind == "SVG":
            data = SVG.format("lime", "").encode()
        else:
            data = encode(Image.new("RGB", (50, 50), (0, 255, 0)), kind)
        lines = base64.encodebytes(data).decode()
        inside = f'<image href="\n data:;base64,\n{lines}" width="100" height="50" preserveAspectRatio="none"/>'
        watermark = ImageWatermark(image=self.write(tmp_path, SVG.format("#ff0000", inside)), anchor=Anchor.CENTER)
        assert lay(watermark).getpixel((CANVAS[0] // 2, CANVAS[1] // 2)) == pytest.approx((0, 255, 0), abs=2)

    def test_an_embedded_svg_leads_nowhere_either(self, tmp_path: Path) -> None:
        inner = (
            '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/passwd" width="9"/></svg>'
        )
        link = "data:image/svg+xml;base64," + base64.b64encode(inner.encode()).decode()
        with pytest.raises(PhotoError, match="embed"):
            lay(
                ImageWatermark(
                    image=self.write(tmp_path, SVG.format("#ff0000", f'<image href="{link}" width="9" height="9"/>'))
                )
            )

    @pytest.mark.parametrize("family", ["sans-serif", "Arial", "Inter", "No Such Font, serif", "monospace"])
    def test_texts_are_drawn_whatever_their_font(self, tmp_path: Path, family: str) -> None:
        inside = f'<text x="5" y="40" font-size="40" fill="#00ff00" font-family="{family}">HI</text>'
        image = lay(ImageWatermark(image=self.write(tmp_path, SVG.format("#ff0000", inside)), scale=100))
        assert (0, 255, 0) in {colour for _, colour in image.getcolors(100_000) or []}

    def test_letters_that_no_font_has_are_named(self, tmp_path: Path, only_bundled_fonts: None) -> None:
        inside = '<text x="5" y="40" font-size="40">A 写真</text>'
        with pytest.raises(PhotoError, match=r"letters of the text 'A 写真': 写 真\."):
            lay(ImageWatermark(image=self.write(tmp_path, SVG.format("#ff0000", inside))))

    def test_one_that_shows_nothing_is_refused(self, tmp_path: Path) -> None:
        empty = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
        with pytest.raises(PhotoError, match="shows nothing"):
            lay(ImageWatermark(image=self.write(tmp_path, empty)))
        save(tmp_path / "clear.png", Image.new("RGBA", (9, 9)), "PNG")
        with pytest.raises(PhotoError, match="transparent everywhere"):
            lay(ImageWatermark(image=str(tmp_path / "clear.png")))

    @pytest.mark.parametrize(
        "document",
        [
            SVG.format("#00ff00", "").encode("utf-16"),
            b"\xef\xbb\xbf" + SVG.format("#00ff00", "").encode(),
            gzip.compress(SVG.format("#00ff00", "").encode()),
            b'<?xml version="1.0"?>\n<!--' + b"x" * 20_000 + b"-->\n" + SVG.format("#00ff00", "").encode(),
            b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [ ]>' + SVG.format("#00ff00", "").encode(),
            b'<n:svg xmlns:n="http://www.w3.org/2000/svg"><n:rect width="9" height="5" fill="lime"/></n:svg>',
        ],
        ids=["utf-16", "bom", "svgz", "comment", "doctype", "prefix"],
    )
    def test_the_ways_to_write_an_svg(self, tmp_path: Path, document: bytes) -> None:
        (tmp_path / "logo.svg").write_bytes(document)
        recipe = Recipe(exports=(Export(watermark=(ImageWatermark(image=str(tmp_path / "logo.svg")),)),))
        check_recipe_files(recipe)
        image = lay(recipe.exports[0].watermark[0])
        assert (0, 255, 0) in {colour for _, colour in image.getcolors(100_000) or []}

    def test_a_picture_inside_the_file_is_drawn(self, tmp_path: Path) -> None:
        data = base64.b64encode(encode(Image.new("RGB", (50, 50), (0, 255, 0)), "PNG")).decode()
        inside = f'<image href="data:image/png;base64,{data}" width="100" height="50" preserveAspectRatio="none"/>'
        watermark = ImageWatermark(image=self.write(tmp_path, SVG.format("#ff0000", inside)), anchor=Anchor.CENTER)
        assert lay(watermark).getpixel((CANVAS[0] // 2, CANVAS[1] // 2)) == (0, 255, 0)

    @pytest.mark.parametrize(
        ("size", "expected"),
        [
            ('width="25.4mm" height="12.7mm"', (96, 48)),  # of CSS, 96 pixels are an inch
            ('width="1in" height="36pt"', (96, 48)),
            ('viewBox="0 0 70 30"', (70, 30)),
            ('width="50%" height="50%" viewBox="0,0,70,30"', (35, 15)),
            ('viewBox="0 0 80000 20000"', (4000, 1000)),
            ('width="1in" height="100in"', (40, 4000)),
        ],
    )
    def test_the_size_that_it_says(self, tmp_path: Path, size: str, expected: tuple[int, int]) -> None:
        file = self.write(
            tmp_path, f'<svg xmlns="http://www.w3.org/2000/svg" {size}><rect width="9" height="9"/></svg>'
        )
        assert render_image(file, None, 0)[0] == expected

    def test_its_own_entities_are_put_in(self, tmp_path: Path) -> None:
        """As Illustrator writes them: names of namespaces, and styles that are used again and again."""
        entities = '<!ENTITY svg "http://www.w3.org/2000/svg"><!ENTITY red "fill:#ff0000"><!ENTITY two "&red;;x:y">'
        body = '<svg xmlns="&svg;" width="20" height="20"><rect width="20" height="20" style="&two;"/></svg>'
        for document in (f"<!DOCTYPE svg [{entities}]>{body}", f"<!DOCTYPE svg [{entities}]>{body}".encode("utf-16")):
            watermark = ImageWatermark(image=self.write(tmp_path, document), anchor=Anchor.NORTH_WEST, offset=(0, 0))
            assert lay(watermark).getpixel((10, 10)) == (255, 0, 0)

    @pytest.mark.parametrize("place", ["id", "desc"])
    def test_entities_that_grow_are_refused_at_once(self, tmp_path: Path, place: str) -> None:
        names = "abcdefghij"
        bomb = '<!ENTITY a "aaaaaaaaaa">'
        bomb += "".join(f'<!ENTITY {new} "{f"&{old};" * 10}">' for old, new in pairwise(names))
        body = (
            '<rect width="9" height="9" id="&j;"/>' if place == "id" else '<desc>&j;</desc><rect width="9" height="9"/>'
        )
        document = f'<!DOCTYPE svg [{bomb}]><svg xmlns="http://www.w3.org/2000/svg">{body}</svg>'
        with pytest.raises(PhotoError):
            lay(ImageWatermark(image=self.write(tmp_path, document)))

    def test_entities_that_become_more_than_an_svg_may_be_are_refused(self, tmp_path: Path) -> None:
        long = (
            '<!DOCTYPE svg [<!ENTITY a "'
            + "a" * 900_000
            + '">]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">'
        )
        with pytest.raises(PhotoError):
            lay(ImageWatermark(image=self.write(tmp_path, long + "<desc>&a;&a;&a;&a;&a;&a;</desc></svg>")))

    @pytest.mark.parametrize("kind", ["a SYSTEM", "a PUBLIC 'x'", "% a SYSTEM"])
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
    def test_entities_from_other_files_are_refused(self, tmp_path: Path, kind: str, encoding: str) -> None:
        secret = tmp_path / "secret"
        secret.write_text("secret")
        document = f'<!DOCTYPE svg [<!ENTITY {kind} "{secret.as_uri()}">]>' + SVG.format("#ff0000", "a")
        with pytest.raises(PhotoError, match="entities from other files"):
            lay(ImageWatermark(image=self.write(tmp_path, document.encode(encoding))))

    def test_what_entities_put_in_is_kept_inside_as_all_else(self, tmp_path: Path) -> None:
        inner = "<image xmlns='http://www.w3.org/2000/svg' href='file:///etc/hostname' width='9' height='9'/>"
        document = f'<!DOCTYPE svg [<!ENTITY a "{inner}">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'
        with pytest.raises(PhotoError, match="picture from another file"):
            lay(ImageWatermark(image=self.write(tmp_path, document)))

    def test_broken_one_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(PhotoError, match=r"watermark\.svg can't be used. It is not a valid SVG"):
            lay(ImageWatermark(image=self.write(tmp_path, "<svg><rect")))


def test_watermarks_that_can_not_be_read_are_named(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match=r"missing\.png"):
        lay(ImageWatermark(image=str(tmp_path / "missing.png")))
    text = tmp_path / "text.png"
    text.write_text("This is no picture.")
    with pytest.raises(PhotoError, match=r"text\.png can't be used"):
        lay(ImageWatermark(image=str(text)))


def test_changed_watermark_file_is_read_again(tmp_path: Path) -> None:
    import os

    file = save(tmp_path / "watermark.png", Image.new("RGB", (10, 10), (255, 0, 0)), "PNG")
    watermark = ImageWatermark(image=str(file), anchor=Anchor.NORTH_WEST, offset=(0, 0))
    assert lay(watermark).getpixel((5, 5)) == (255, 0, 0)
    save(file, Image.new("RGB", (10, 10), (0, 0, 255)), "PNG")
    os.utime(file, ns=(1, 1))
    assert lay(watermark).getpixel((5, 5)) == (0, 0, 255)
