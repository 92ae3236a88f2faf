"""How much work the filters of an SVG are for each pixel, so that it is drawn no larger than time allows."""

import math
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]

LINKED = re.compile(r"#([^\s\"')]+)")
"""What an attribute links to within the document."""
_STYLED = re.compile(r"(?:^|[;\s{])filter\s*:\s*url\(\s*[\"']?#([^\s\"')]+)", re.IGNORECASE)
_WORD = re.compile(r"[\w-]+|[*\[]")
_NUMBER = re.compile(r"\d*\.?\d+(?:e[+-]?\d+)?", re.IGNORECASE)
_USUAL_REGION = 1.2
"""Of its element, in width and height, that a filter reaches over unless it says more (SVG 1.1, 15.5)."""
_WIDEST_REGION = 5.0
"""Times the picture, which is as far as resvg goes."""
_WEIGHT_OF_STEP = 0.1
"""Of one octave of noise, or one pixel of a window, beside a blur."""
_FINEST = 10.0
"""Pixels for a unit of the drawing, at which the windows of feMorphology are reckoned."""


def filter_work(root: "Element", pictures: "dict[Element, float]") -> float:
    """Return how many blurs of the whole picture the filters are worth; 0 without a filter, and it may be infinite.

    `pictures` has the same of the SVGs that are embedded.
    """
    return _Reckoning(root, pictures).total(root)


class _Reckoning:
    """Adds up the filters of elements, each as often as it is drawn."""

    def __init__(self, root: "Element", pictures: "dict[Element, float]") -> None:
        self._named = {name: node for node in root.iter("*") if (name := node.get("id"))}
        sheets = " ".join(str(node.text or "") for node in root.iter("*") if _kind(node) == "style")
        self._rules: list[tuple[frozenset[str], str]] = []
        for rule in sheets.split("}"):
            selector, _, body = rule.rpartition("{")  # the innermost, as within @media
            if names := _STYLED.findall(body):
                words = frozenset(_WORD.findall(selector))
                self._rules += [(words, name) for name in names]
        box = (root.get("viewBox") or "").replace(",", " ").split()
        sides = box[2:] if len(box) == 4 else (root.get("width"), root.get("height"))
        filters = {name: node for name, node in self._named.items() if _kind(node) == "filter"}
        self._weights = {name: _weigh(node, *map(_largest, sides)) for name, node in filters.items()}
        self._pictures = pictures
        self._known: dict[Element, float] = {}

    def total(self, node: "Element") -> float:
        """Return the work of an element's filters, of what is in it and of what it links to."""
        if node not in self._known:
            self._known[node] = 0.0  # a link back to here ends here
            links = [name for key, text in node.attrib.items() if key != "filter" for name in LINKED.findall(str(text))]
            within = [*node.iterchildren("*"), *(self._named[name] for name in links if name in self._named)]
            own = self._pictures.get(node, 0.0) + sum(self._weights.get(name, 0.0) for name in self._filters(node))
            self._known[node] = own + sum(map(self.total, within))
        return self._known[node]

    def _filters(self, node: "Element") -> list[str]:
        words = {_kind(node), str(node.get("id", "")), *str(node.get("class", "")).split(), "*", "["}
        own = [*LINKED.findall(str(node.get("filter", ""))), *_STYLED.findall(str(node.get("style", "")))]
        return own + [name for selector, name in self._rules if words & selector]


def _weigh(node: "Element", wide: float, high: float) -> float:
    """Return the work of a filter: its steps, times what it covers of a picture with these sides."""
    steps = sum(_weigh_step(step) for step in node.iter("*") if step is not node)
    if node.get("filterUnits") != "userSpaceOnUse":
        wide = high = 1.0
    return steps * _region(node.get("width"), wide) * _region(node.get("height"), high)


def _weigh_step(node: "Element") -> float:
    match _kind(node):
        case "feTurbulence":
            return 1 + _WEIGHT_OF_STEP * _largest(node.get("numOctaves"))
        case "feConvolveMatrix":
            return 1 + _WEIGHT_OF_STEP * _largest(node.get("order")) ** 2
        case "feMorphology":
            return 1 + _WEIGHT_OF_STEP * (2 * _FINEST * _largest(node.get("radius"))) ** 2
        case _:
            return 1.0


def _region(length: str | None, whole: float) -> float:
    """Return how often the side of a picture goes into that of a filter's region."""
    if length is None:
        return _USUAL_REGION
    share = _largest(length) / 100 if "%" in length else _largest(length) / whole if whole else math.inf
    return min(_WIDEST_REGION, max(_USUAL_REGION, share))


def _largest(text: str | None) -> float:
    """Return the largest number of an attribute, 0 for none."""
    numbers = [float(each) for each in _NUMBER.findall(text or "")]
    return max((each for each in numbers if math.isfinite(each)), default=0.0)


def _kind(node: "Element") -> str:
    return str(node.tag).rpartition("}")[2]
