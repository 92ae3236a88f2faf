"""Who is shown, keywords and descriptions are written where programs look for them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from studio.engine.encode.codec import EncodeRequest, find_codec
from studio.engine.metadata.find import Metadata
from studio.engine.metadata.output import apply_policy
from studio.formats import Format
from studio.recipe.model import Export, Keep, MetadataPolicy
from tests.photo_metadata import IPTC, XMP, make_exif
from tests.picture import make_scene

VALUES: dict[str, str | int] = {"first": "Jürgen", "last": "Groß", "class": "1a", "data.School": ""}
POLICY = MetadataPolicy(
    person="{first} {last}",
    title="{class}",
    description="{first} of {class}",
    keywords=("{class}", "school", "{data.School}", "{class}"),
)


@pytest.mark.parametrize("format_", [Format.JPEG, Format.PNG, Format.WEBP, Format.AVIF, Format.TIFF])
@pytest.mark.parametrize("keep", list(Keep))
def test_people_and_keywords_are_written_in_every_format(
    exiftool: Callable[..., list[dict[str, Any]]], tmp_path: Path, format_: Format, keep: Keep
) -> None:
    photo = Metadata(exif=make_exif(), xmp=XMP, iptc=IPTC)
    policy = MetadataPolicy(**{key: getattr(POLICY, key) for key in POLICY.__struct_fields__} | {"keep": keep})
    metadata = apply_policy(photo, policy, VALUES, (96, 64), format=format_)
    path = tmp_path / f"a.{format_.value}"
    request = EncodeRequest(export=Export(), quality=85, profile=b"", metadata=metadata)
    path.write_bytes(find_codec(format_).encode(make_scene(96, 64), request))
    (tags,) = exiftool(path)
    if format_ is not Format.AVIF:  # where ExifTool takes the place of one directory for that of another
        assert "ExifTool:Warning" not in tags
    assert tags["XMP-iptcExt:PersonInImage"] == "Jürgen Groß"
    assert tags["XMP-dc:Subject"] == ["1a", "school"]
    assert tags["XMP-dc:Title"] == "1a"
    assert tags["XMP-dc:Description"] == "Jürgen of 1a"
    assert tags["IFD0:ImageDescription"] == "Jürgen of 1a"
    if format_ in (Format.JPEG, Format.PNG, Format.TIFF):
        assert tags["IPTC:Keywords"] == ["1a", "school"]
        assert tags["IPTC:Caption-Abstract"] == "Jürgen of 1a"


def test_keywords_that_all_come_out_empty_leave_the_photos_own() -> None:
    photo = Metadata(exif=make_exif(), xmp=XMP, iptc=IPTC)
    plain = apply_policy(photo, MetadataPolicy(), VALUES, (96, 64), format=Format.JPEG)
    empty = apply_policy(photo, MetadataPolicy(keywords=("{data.School}",)), VALUES, (96, 64), format=Format.JPEG)
    assert empty == plain
