import pytest

from studio.engine.metadata.comments import Comments, edit_comments, jpeg_comment, to_properties
from studio.engine.metadata.policy import plan_edit
from studio.recipe.model import Format, Keep, MetadataPolicy

ALL: Comments = (("Title", "Old"), ("Author", "A"), ("Copyright", "C"), ("Comment", "x"), ("exif:GPSLatitude", "47"))


def edit(comments: Comments, format_: Format = Format.PNG, **policy: object) -> dict[str, str]:
    left, notes = edit_comments(comments, plan_edit(MetadataPolicy(**policy), {}, (1, 1), format_, None, True))
    assert notes == ()
    return dict(left)


def test_what_stays() -> None:
    assert edit(ALL) == dict(ALL)
    assert edit(ALL, gps=False).keys() == edit(ALL, serials=False).keys() == {"Title", "Author", "Copyright"}
    assert edit(ALL, keep=Keep.COPYRIGHT) == {"Author": "A", "Copyright": "C"}
    assert edit(ALL, keep=Keep.NONE) == {}


def test_texts_replace_the_photos_own_and_add_none() -> None:
    assert edit(ALL, title="New", creator="", copyright="N") == {
        "Title": "New",
        "Copyright": "N",
        "Comment": "x",
        "exif:GPSLatitude": "47",
    }
    assert edit((), title="New") == {}


def test_keywords_that_png_refuses_go() -> None:
    assert edit((("", "x"), ("k" * 80, "x"), ("k" * 79, "x"))) == {"k" * 79: "x"}


@pytest.mark.parametrize(("size", "kept"), [(65_533, True), (65_534, False)])
def test_a_jpeg_holds_no_longer_comment(size: int, kept: bool) -> None:
    change = plan_edit(MetadataPolicy(), {}, (1, 1), Format.JPEG, None, True)
    left, notes = edit_comments((("Comment", "x" * size), ("Title", "T")), change)
    assert (len(jpeg_comment(left)) == size) is kept and len(notes) == (not kept)
    assert ("Title", "T") in left


def test_keywords_have_their_places_in_xmp() -> None:
    found = {item.name: (item.values, item.kind) for item in to_properties(ALL)}
    assert found == {
        "dc:title": (("Old",), "Alt"),
        "dc:creator": (("A",), "Seq"),
        "dc:rights": (("C",), "Alt"),
    }
    assert jpeg_comment(ALL) == b"x" and jpeg_comment(()) == b""
