"""The filters of an SVG watermark took half a minute and all memory where it says no size: it was drawn 4,000 wide."""

import base64
import time
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from studio.engine.render import svg
from studio.engine.render.svg import draw_svg, read_svg
from studio.engine.render.watermark_image import render_image
from studio.errors import PhotoError

MOST_SECONDS = 6.0
"""Of the processor; the worst of these took 24 s and more, or ended the worker for memory."""
RED = '<rect width="50" height="30" fill="red"/>'
WIDE = '<filter id="f" x="-1" y="-1" width="3" height="3"><feGaussianBlur stdDeviation="30"/></filter>'
EVERYWHERE = WIDE.replace('width="3" height="3"', 'width="1000" height="100000%"')


def document(body: str, size: str = "") -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {size}>{body}</svg>'


def nested(times: int, body: str = RED) -> str:
    return '<g filter="url(#f)">' * times + body + "</g>" * times


EMBEDDED = base64.b64encode(document(WIDE + nested(20)).encode()).decode()
SLOW = {
    "one": document(WIDE + nested(1)),
    "five": document(WIDE + nested(5)),
    "everywhere": document(EVERYWHERE + nested(5)),
    "large": document(WIDE + nested(9, '<rect width="3000" height="2000"/>'), 'width="3000" height="2000"'),
    "absolute": document(
        WIDE.replace("<filter", '<filter filterUnits="userSpaceOnUse"').replace('="3"', '="9000"') + nested(5)
    ),
    "style": document(WIDE + nested(5).replace('filter="url(#f)"', "style=\"fill: red; filter: url('#f')\"")),
    "sheet": document(
        f"<style>g, .x > .shadow {{ filter: url(#f) }}</style>{WIDE}" + nested(5).replace(' filter="url(#f)"', "")
    ),
    "used": document(
        f'{WIDE}<defs><g id="a">{nested(1)}</g></defs>' + '<use xlink:href="#a" x="3"/>' * 6,
        'width="3000" height="2000"',
    ),
    "embedded": document(f'<image width="3000" height="2000" xlink:href="data:image/svg+xml;base64,{EMBEDDED}"/>'),
}
REFUSED = {
    "hundreds": document(
        WIDE.replace("</filter>", '<feGaussianBlur stdDeviation="9"/>' * 900 + "</filter>") + nested(9)
    ),
    "thousands": document(WIDE + nested(1) * 9_000),
    "octaves": document(f'<filter id="f"><feTurbulence baseFrequency=".01" numOctaves="1000000"/></filter>{nested(1)}'),
    "window": document(f'<filter id="f"><feMorphology operator="dilate" radius="1000"/></filter>{nested(1)}'),
    "matrix": document(f'<filter id="f"><feConvolveMatrix order="900" kernelMatrix="1"/></filter>{nested(1)}'),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", SLOW)
def test_filters_are_drawn_in_seconds(name: str, tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text(SLOW[name])
    began = time.process_time()
    (wide, high), render = render_image(str(tmp_path / "logo.svg"), 300, 0)
    drawn = render(wide)
    assert drawn.size[0] == 300 and abs(drawn.size[1] - high) <= 2
    assert drawn.getchannel("A").getbbox() is not None
    assert time.process_time() - began < MOST_SECONDS


@pytest.mark.parametrize("name", REFUSED)
def test_filters_without_end_are_refused(name: str) -> None:
    began = time.process_time()
    with pytest.raises(PhotoError, match="filters of this SVG take too long"):
        read_svg(REFUSED[name].encode())
    assert time.process_time() - began < 2


def test_a_long_style_sheet_is_read_in_its_length() -> None:
    """Without braces each of its letters could begin a rule that never comes."""
    began = time.process_time()
    read_svg(document(f"<style>{'a ' * 400_000}</style>{RED}", 'width="50" height="30"').encode())
    assert time.process_time() - began < 2


def test_a_usual_shadow_is_drawn_as_large_as_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    shadow = (
        '<filter id="f" filterUnits="userSpaceOnUse" x="0" y="0" width="120" height="60"><feFlood/>'
        '<feOffset dy="4"/><feGaussianBlur stdDeviation="2"/><feBlend in2="SourceGraphic"/></filter>'
    )
    drawing = read_svg(document(shadow + nested(1), 'width="120" height="60"').encode())
    assert drawing.size == (120, 60)
    assert drawing.work * 4_000 * 2_000 < svg._WORK_TO_DRAW
    sharp = draw_svg(drawing, 1_000, 500)
    monkeypatch.setattr(svg, "_WORK_TO_DRAW", 500_000)
    soft = draw_svg(drawing, 1_000, 500)
    assert sharp.size == soft.size == (1_000, 500)
    difference = ImageChops.difference(
        *(Image.alpha_composite(Image.new("RGBA", s.size, "white"), s) for s in (sharp, soft))
    )
    assert max(ImageStat.Stat(difference.convert("RGB")).mean) < 3


def test_a_drawing_without_a_size_keeps_its_ratio() -> None:
    assert read_svg(document(RED).encode()).size == (4_000, 2_400)
    wide, high = read_svg(document('<rect width="70000" height="30000"/>').encode()).size
    assert wide == 4_000 and abs(high - 1_714) <= 3


def test_what_is_thin_beside_a_huge_picture_shows() -> None:
    assert read_svg(document('<rect width="9" height="9"/>', 'viewBox="0 0 80000 20000"').encode()).size == (
        4_000,
        1_000,
    )
