"""A shot as a value, and what the camera and the photographer wrote down about it: EXIF and XMP."""

from typing import NamedTuple

from PIL import ExifTags, Image
from PIL.TiffImagePlugin import IFDRational

Tags = dict[str, object]


class Place(NamedTuple):
    """A place in degrees and metres, and where the camera looked."""

    latitude: float
    longitude: float
    altitude: int
    heading: int


class Shot(NamedTuple):
    """One photo: its scene, how it is developed, how it is stored and what the camera wrote down.

    `size` is as displayed; `orientation` 6 and 8 store it lying. `exposure` is seconds, as numerator and
    denominator.
    """

    file: str
    scene: str
    size: tuple[int, int]
    look: Tags
    title: str
    taken: str
    lens: str
    focal: int
    aperture: float
    exposure: tuple[int, int]
    iso: int
    orientation: int = 1
    space: str = "sRGB"
    profile: str | None = None
    place: Place | None = None
    xmp: bool = False


def exif_of(shot: Shot) -> bytes:
    """Return what the camera wrote down."""
    base, gps = ExifTags.Base, ExifTags.GPS
    exif = Image.Exif()
    exif[base.Make] = "Nordkamera"
    exif[base.Model] = "NK-24"
    exif[base.ImageDescription] = shot.title
    exif[base.Orientation] = shot.orientation
    exif[base.XResolution] = exif[base.YResolution] = IFDRational(300, 1)
    exif[base.ResolutionUnit] = 2
    exif[base.Software] = "NK-24 firmware 1.2"
    exif[base.DateTime] = shot.taken
    exif[base.Artist] = "Studio Nord"
    exif[base.Copyright] = f"(c) {shot.taken[:4]} Studio Nord"
    width, height = shot.size if shot.orientation == 1 else shot.size[::-1]
    seconds = IFDRational(*shot.exposure)
    exif.get_ifd(ExifTags.IFD.Exif).update(
        {
            base.ExposureTime: seconds,
            base.FNumber: IFDRational(round(shot.aperture * 10), 10),
            base.ExposureProgram: 3,
            base.ISOSpeedRatings: shot.iso,
            base.ExifVersion: b"0232",
            base.DateTimeOriginal: shot.taken,
            base.DateTimeDigitized: shot.taken,
            base.OffsetTimeOriginal: "+02:00" if 4 <= int(shot.taken[5:7]) <= 10 else "+01:00",
            base.ExposureBiasValue: IFDRational(0, 1),
            base.MeteringMode: 5,
            base.Flash: 16,
            base.FocalLength: IFDRational(shot.focal, 1),
            base.SubsecTimeOriginal: "40",
            base.ColorSpace: 1 if shot.space == "sRGB" else 65535,
            base.ExifImageWidth: width,
            base.ExifImageHeight: height,
            base.WhiteBalance: 0,
            base.FocalLengthIn35mmFilm: shot.focal,
            base.BodySerialNumber: "NK24003817",
            base.LensModel: shot.lens,
            base.LensSerialNumber: "L90241",
        }
    )
    if shot.place:
        exif.get_ifd(ExifTags.IFD.GPSInfo).update(
            {
                gps.GPSVersionID: b"\2\3\0\0",
                gps.GPSLatitudeRef: "N" if shot.place.latitude >= 0 else "S",
                gps.GPSLatitude: degrees(shot.place.latitude),
                gps.GPSLongitudeRef: "E" if shot.place.longitude >= 0 else "W",
                gps.GPSLongitude: degrees(shot.place.longitude),
                gps.GPSAltitudeRef: b"\0",
                gps.GPSAltitude: IFDRational(shot.place.altitude, 1),
                gps.GPSImgDirectionRef: "T",
                gps.GPSImgDirection: IFDRational(shot.place.heading, 1),
                gps.GPSDateStamp: shot.taken[:10],
            }
        )
    return exif.tobytes()


def degrees(angle: float) -> tuple[IFDRational, ...]:
    """Return an angle as degrees, minutes and hundredths of seconds."""
    hundredths = round(abs(angle) * 360_000)
    whole, rest = divmod(hundredths, 360_000)
    minutes, seconds = divmod(rest, 6_000)
    return IFDRational(whole, 1), IFDRational(minutes, 1), IFDRational(seconds, 100)


def xmp_of(shot: Shot) -> bytes:
    """Return a packet with title, creator and rights."""
    rights = f"© {shot.taken[:4]} Studio Nord"
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmp:Rating="4">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{shot.title}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>Studio Nord</rdf:li></rdf:Seq></dc:creator>
   <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">{rights}</rdf:li></rdf:Alt></dc:rights>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()
