"""PDF files, written piece by piece: however many pictures there are, memory holds one."""

from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, cast

from PIL import Image

from studio.engine.document.surface import FAINT, INK, Colour
from studio.engine.document.typesetter import Line, ink_of
from studio.engine.render.colour import srgb_profile
from studio.printed.paper import POINTS
from studio.printed.sheet import DPI, Box

# The typesetter has made sure that no file of settings is run.
from reportlab.lib.utils import ImageReader  # isort: skip
from reportlab.pdfbase import pdfdoc  # isort: skip
from reportlab.pdfgen.canvas import Canvas  # isort: skip

_doc: Any = pdfdoc
_Unwritten: Any = _doc.PDFDocument
_new_canvas: Any = Canvas
_RULE = 0.4


class PdfSurface:
    """The pages of a PDF file."""

    def __init__(self, stream: BinaryIO, size: tuple[float, float], title: str, font: str) -> None:
        """`size` is that of a page in points; `font` is the name of a font that the typesetter has set lines in."""
        self._height = size[1]
        self._canvas: Any = _new_canvas(stream, pagesize=size, pageCompression=1, invariant=1, initialFontName=font)
        document: Any = _Document(stream)
        document.setTitle(title)
        document.setCompression(1)
        self._canvas._doc = document  # the only way to have it written piece by piece
        self._canvas.setTitle(title)
        self._canvas.setCreator("Studio")
        self._profile: Any = None
        self._pictures: set[str] = set()

    def next_page(self) -> None:
        """End the page and begin another."""
        self._canvas.showPage()

    def finish(self) -> None:
        """End the last page and write the file."""
        self._canvas.showPage()
        self._canvas.save()

    def text(self, line: Line, left: float, baseline: float, size: float, colour: Colour = INK) -> None:
        """Draw a line of text: as text, or as a picture of one that must be shaped."""
        if line.pieces:
            self._canvas.setFillColorRGB(*(part / 255 for part in colour))
            for piece in line.pieces:
                self._canvas.setFont(piece.font, size)
                self._canvas.drawString(left, self._height - baseline, piece.text)
                left += piece.width * size
            return
        scale = DPI / POINTS
        ink = ink_of(line.text, line.typeface, size * scale)
        if ink is not None:
            colours = Image.new("RGB", ink.mask.size, colour)
            white = Image.new("RGB", ink.mask.size, (255, 255, 255))
            self._flat(
                Image.composite(colours, white, ink.mask),
                Box(left, baseline + ink.top / scale, ink.mask.width / scale, ink.mask.height / scale),
            )

    def picture(self, file: Path | bytes, box: Box) -> None:
        """Draw a JPEG file, or what one holds, into a box; a file is read when the PDF file is written."""
        name = f"P{len(self._pictures)}"
        self._pictures.add(name)
        document = self._canvas._doc
        if self._profile is None:
            profile = _doc.PDFStream(content=srgb_profile())
            profile.dictionary["N"] = 3
            profile.filters = [_doc.PDFZCompress]
            self._profile = document.Reference(profile)
        document.addForm(name, _Picture(file, self._profile))
        self._canvas.saveState()
        self._canvas.translate(box.left, self._height - box.top - box.height)
        self._canvas.scale(box.width, box.height)
        self._canvas.doForm(name)
        self._canvas.restoreState()

    def image(self, image: Image.Image, box: Box) -> None:
        """Draw a picture with transparency, over white, into a box."""
        white = Image.new("RGB", image.size, (255, 255, 255))
        white.paste(image, mask=image.getchannel("A") if image.mode == "RGBA" else None)
        self._flat(white, box)

    def rule(self, left: float, right: float, y: float, colour: Colour = FAINT) -> None:
        """Draw a fine line across."""
        self._canvas.setStrokeColorRGB(*(part / 255 for part in colour))
        self._canvas.setLineWidth(_RULE)
        self._canvas.line(left, self._height - y, right, self._height - y)

    def _flat(self, image: Image.Image, box: Box) -> None:
        bottom = self._height - box.top - box.height
        self._canvas.drawImage(ImageReader(image), box.left, bottom, box.width, box.height)


class _Document(_Unwritten):
    """A document whose parts go to the file one after the other, where the library would hold all of them."""

    def __init__(self, target: BinaryIO) -> None:
        super().__init__(invariant=1)  # pyright: ignore[reportUnknownMemberType]
        self._target = target

    def format(self) -> bytes:
        """Write the whole file: header, objects, their places, and where to start (ISO 32000-1, 7.5)."""
        document = cast("Any", self)
        root, info = document.Reference(document.Catalog), document.Reference(document.info)
        out = _Out(self._target)
        out.add(b"%%PDF-%d.%d\n%%\xe2\xe3\xcf\xd3\n" % document._pdfVersion)
        names: list[str] = []
        while (name := document.numberToId.get(len(names) + 1)) is not None:  # writing one may bring more
            written = _doc.PDFIndirectObject(name, document.idToObject[name]).format(document)
            document.idToOffset[name] = out.add(written)
            names.append(name)
        places = _doc.PDFCrossReferenceTable()
        places.addsection(0, names)
        start = out.add(places.format(document))
        trailer = _doc.PDFTrailer(
            startxref=start, Size=len(names) + 1, Root=root, Info=info, Encrypt=None, ID=document.ID()
        )
        out.add(trailer.format(document))
        return b""


class _Out:
    """Counts the bytes of a file and hands them on."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self._offset = 0

    def add(self, piece: str | bytes) -> int:
        """Write a piece; return where it begins."""
        data: bytes = _doc.pdfdocEnc(piece)
        start = self._offset
        self._target.write(data)
        self._offset += len(data)
        return start


class _Picture(pdfdoc.PDFObject):
    """A JPEG file as an image of a PDF file, as it is (filter DCTDecode)."""

    __RefOnly__ = 1

    def __init__(self, file: Path | bytes, profile: Any) -> None:
        self._file = file
        self._profile = profile

    def format(self, document: Any) -> bytes:
        """Read the file and return it with what a PDF file says of it."""
        data = self._file if isinstance(self._file, bytes) else self._file.read_bytes()
        with Image.open(BytesIO(data), formats=["JPEG"]) as picture:
            width, height = picture.size
            is_grey = picture.mode == "L"
        space = b"/DeviceGray" if is_grey else b"[/ICCBased " + _doc.format(self._profile, document) + b"]"
        head = b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8 /ColorSpace " % (
            width,
            height,
        )
        return head + space + b" /Filter /DCTDecode /Length %d >>\nstream\n" % len(data) + data + b"\nendstream\n"
