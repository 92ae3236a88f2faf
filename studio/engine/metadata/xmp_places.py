"""XMP that tells of places in the picture (faces, regions, subject, panorama): made true of an output, or left out.

Where a place is to be found in the output is worked out elsewhere.
"""

from collections.abc import Callable, Sequence
from typing import cast

from studio.engine.container.xmp import RDF, full_name
from studio.engine.metadata.regions import Box, PictureChange, is_same_ratio
from studio.engine.metadata.xmp_packet import Element, remove_properties

_MWG = "{http://www.metadataworkinggroup.com/schemas/regions/}"
_AREA = "{http://ns.adobe.com/xmp/sType/Area#}"
_DIMENSIONS = "{http://ns.adobe.com/xap/1.0/sType/Dimensions#}"
_MICROSOFT = "{http://ns.microsoft.com/photo/1.2/}"
_MICROSOFT_INFO = "{http://ns.microsoft.com/photo/1.2/t/RegionInfo#}"
_MICROSOFT_REGION = "{http://ns.microsoft.com/photo/1.2/t/Region#}"
_APPLE_FACES = "{http://ns.apple.com/faceinfo/1.0/}"
_PANORAMA = "{http://ns.google.com/photos/1.0/panorama/}"
_IPTC_REGION = full_name("Iptc4xmpExt:ImageRegion")
_IPTC = full_name("Iptc4xmpExt:")
_RESOURCE = RDF + "parseType"

_SUBJECT = tuple(
    full_name(f"exif:{name}")
    for name in (
        *("SubjectArea", "SubjectLocation"),
        *("FocalPlaneXResolution", "FocalPlaneYResolution", "FocalPlaneResolutionUnit"),
    )
)
_WHOLE, _CROPPED = (
    ("FullPanoWidthPixels", "FullPanoHeightPixels"),
    ("CroppedAreaImageWidthPixels", "CroppedAreaImageHeightPixels"),
)
_OFFSETS = ("CroppedAreaLeftPixels", "CroppedAreaTopPixels")
"""Sizes and place of the picture on the whole sphere: Google's Photo Sphere XMP metadata."""
_INNER = "LargestValidInteriorRect"


def correct_places(rdf: Element, change: PictureChange | None) -> None:
    """Make every place in the picture that a packet tells of true of the output; what can't be goes.

    `change` is None when it is not known what became of the picture.
    """
    if change is None or not change.keeps_pixels:
        remove_properties(rdf, _SUBJECT)
    _each(rdf, _MWG + "Regions", lambda regions: _correct_faces(regions, change))
    _each(rdf, _MICROSOFT + "RegionInfo", lambda regions: _correct_microsoft(regions, change))
    _each(rdf, _IPTC_REGION, lambda regions: _correct_iptc(regions, change))
    if change is None or not change.keeps_fractions:
        _remove_apples_angles(rdf)
    _correct_panorama(rdf, change)


def _each(rdf: Element, name: str, correct: Callable[[Element], bool]) -> None:
    """Correct the properties of a name; those go of which nothing is left, or that are written as text."""
    for description in rdf:
        description.attrib.pop(name, None)
        for element in [element for element in description if element.tag == name]:
            if not correct(element):
                description.remove(element)


def _correct_faces(regions: Element, change: PictureChange | None) -> bool:
    """Correct the areas of the Metadata Working Group (2.0, 5.9), whose places are those of the stored picture."""
    applied = next(iter(regions.iter(_MWG + "AppliedToDimensions")), None)
    told: tuple[float, float] | None = None
    if applied is not None:
        told = _float(_field(applied, _DIMENSIONS + "w")), _float(_field(applied, _DIMENSIONS + "h"))
    change = change and _of_frame(change, told)
    if change is None:
        return False
    if applied is not None:
        _set_field(applied, _DIMENSIONS + "w", str(change.geometry.canvas[0]))
        _set_field(applied, _DIMENSIONS + "h", str(change.geometry.canvas[1]))
        _set_field(applied, _DIMENSIONS + "unit", "pixel")
    return _correct_items(regions, _MWG + "Area", lambda area: _correct_area(area, change, told))


def _of_frame(change: PictureChange, told: tuple[float, float] | None) -> PictureChange | None:
    """Return the change from the picture that regions tell of: as stored, or upright; None when it is neither."""
    if change.orientation is None:
        return None
    if told is None or is_same_ratio(told, change.stored_size):
        return change
    return change.without_turn() if is_same_ratio(told, change.size) else None


def _correct_area(area: Element, change: PictureChange, told: tuple[float, float] | None) -> bool:
    names = [_AREA + name for name in "xywh"]
    x, y, width, height = (_float(_field(area, name)) for name in names)
    if _field(area, _AREA + "d") is not None:
        return change.keeps_fractions and _field(area, _AREA + "unit") != "pixel"
    is_point = _field(area, names[2]) is None
    if _field(area, _AREA + "unit") == "pixel":
        across, down = told or change.stored_size
        x, y, width, height = x / across, y / down, width / across, height / down
        _set_field(area, _AREA + "unit", "normalized")
    elif change.keeps_fractions:
        return True
    if is_point:
        point = change.point((x, y))
        values = point or ()
    else:
        box = change.box((x - width / 2, y - height / 2, width, height))
        values = (box[0] + box[2] / 2, box[1] + box[3] / 2, *box[2:]) if box else ()
    for name, value in zip(names, values, strict=False):
        _set_field(area, name, _text(value))
    return bool(values)


def _correct_microsoft(regions: Element, change: PictureChange | None) -> bool:
    """Correct the rectangles in which Microsoft names people: left, top, width and height, in one text."""
    if change is None or change.orientation is None:
        return False
    name = _MICROSOFT_REGION + "Rectangle"

    def correct(holder: Element) -> bool:
        numbers = [_float(part) for part in (_field(holder, name) or "").split(",")]
        if len(numbers) != 4:
            if not change.keeps_fractions:
                _remove_field(holder, name)  # no place that could be corrected; the person's name stays
            return True
        box = change.box(cast("Box", tuple(numbers)))
        if box and not change.keeps_fractions:
            _set_field(holder, name, ", ".join(map(_text, box)))
        return box is not None

    return _correct_items(regions, _MICROSOFT_INFO + "Regions", lambda _: True) and _correct_items(
        regions, RDF + "li", correct
    )


def _correct_iptc(regions: Element, change: PictureChange | None) -> bool:
    """Correct the rectangles of IPTC's image regions; other shapes go where anything moves.

    Whether a turn is to be counted in is not said by the standard (IPTC photo metadata 2023.2), so turned ones go.
    """
    if change is None or change.orientation != 1:
        return False
    names = [_IPTC + name for name in ("rbX", "rbY", "rbW", "rbH")]

    def correct(boundary: Element) -> bool:
        is_relative = _field(boundary, _IPTC + "rbUnit") == "relative"
        if change.keeps_fractions and is_relative:
            return True
        if _field(boundary, _IPTC + "rbShape") != "rectangle":
            return change.keeps_pixels
        across, down = (1.0, 1.0) if is_relative else change.stored_size
        x, y, width, height = (_float(_field(boundary, name)) for name in names)
        box = change.box((x / across, y / down, width / across, height / down))
        across, down = (1.0, 1.0) if is_relative else change.geometry.canvas
        for name, value in zip(names, box or (), strict=False):
            factor = across if name in (names[0], names[2]) else down
            _set_field(boundary, name, _text(value * factor) if is_relative else str(round(value * factor)))
        return box is not None

    return _correct_items(regions, _IPTC + "RegionBoundary", correct)


def _correct_items(regions: Element, name: str, correct: Callable[[Element], bool]) -> bool:
    """Correct each element of a name; one that can't be goes with its item of a list. Tells whether any is left."""
    for element in list(regions.iter(name)):
        if not correct(element):
            item: Element | None = element
            while item is not None and item.tag != RDF + "li" and item is not regions:
                item = item.getparent()
            parent = item.getparent() if item is not None and item is not regions else None
            if item is None or parent is None:
                return False
            parent.remove(item)
    return next(iter(regions.iter(RDF + "li")), None) is not None


def _remove_apples_angles(rdf: Element) -> None:
    """Remove how much faces are turned, which is counted from the stored picture."""
    for element in list(rdf.iter("*")):
        for name in [name for name in element.attrib if name.startswith(_APPLE_FACES)]:
            del element.attrib[name]
        parent = element.getparent()
        if parent is not None and element.tag.startswith(_APPLE_FACES):
            parent.remove(element)


def _correct_panorama(rdf: Element, change: PictureChange | None) -> None:
    """Correct the place of the picture on the sphere; a padded or turned one is no panorama any more."""
    names = [_PANORAMA + name for name in (*_WHOLE, *_CROPPED, *_OFFSETS)]
    found = {name: text for description in rdf for name in names if (text := _field(description, name)) is not None}
    values = [_float(found.get(name)) for name in names]
    numbers = _place_on_sphere(values, change) if len(found) == len(names) else None
    if numbers is None:
        if change is None or not change.keeps_pixels:
            _remove_starting(rdf, "")
        return
    if change is not None and not change.keeps_pixels:
        _remove_starting(rdf, _INNER)
    for description in rdf:
        for name, number in zip(names, numbers, strict=True):
            if _field(description, name) is not None:
                _set_field(description, name, str(number))


def _place_on_sphere(values: Sequence[float], change: PictureChange | None) -> list[int] | None:
    """Return the six numbers for the output; None when they can't be true of it."""
    if change is None or change.orientation != 1 or change.geometry.canvas != change.geometry.scaled:
        return None
    if not is_same_ratio((values[2], values[3]), change.size):
        return None
    numbers = [0] * 6
    for axis in (0, 1):
        factor = change.size[axis] / values[2 + axis]  # the photo may have been scaled since
        scale = change.scale[axis]
        numbers[axis] = round(values[axis] * factor * scale)
        numbers[2 + axis] = change.geometry.canvas[axis]
        numbers[4 + axis] = round((values[4 + axis] * factor + change.geometry.crop[axis]) * scale)
        numbers[axis] = max(numbers[axis], numbers[2 + axis] + numbers[4 + axis])
    return numbers


def _remove_starting(rdf: Element, start: str) -> None:
    for description in rdf:
        names = [*description.attrib, *(element.tag for element in description)]
        remove_properties(rdf, [name for name in names if name.startswith(_PANORAMA + start)])


def _holders(element: Element) -> list[Element]:
    """Return where the fields of a structure can stand: in the element itself, or in a description in it."""
    return [element, *(child for child in element if child.tag == RDF + "Description")]


def _field(element: Element, name: str) -> str | None:
    """Return a field of a structure, which is an attribute or an element; None when there is none."""
    for holder in _holders(element):
        if name in holder.attrib:
            return holder.attrib[name].strip()
        if (child := holder.find(name)) is not None:
            return (child.text or "").strip()
    return None


def _set_field(element: Element, name: str, value: str) -> None:
    """Change a field of a structure; one that is not there is not added."""
    for holder in _holders(element):
        if name in holder.attrib:
            holder.attrib[name] = value
        elif (child := holder.find(name)) is not None:
            child.text = value


def _remove_field(element: Element, name: str) -> None:
    for holder in _holders(element):
        holder.attrib.pop(name, None)
        if (child := holder.find(name)) is not None:
            holder.remove(child)


def _float(text: str | None) -> float:
    """Return a number; one that is none lies outside of every picture."""
    try:
        number = float(text or "")
    except ValueError:
        return -1e9
    return number if abs(number) < 1e9 else -1e9


def _text(number: float) -> str:
    return f"{number:.6f}".rstrip("0").rstrip(".") or "0"
