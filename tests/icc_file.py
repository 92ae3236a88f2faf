"""ICC profiles for tests, made by code: one for grey, and one of a table as a scanner has it."""

import struct

from PIL import Image, ImageCms


def grey_profile(exponent: float = 1.0) -> bytes:
    """A grey profile of version 2 with a pure power."""
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(exponent * 256)) + b"\0\0"
    white = b"XYZ \0\0\0\0" + struct.pack(">3I", 0xF6D6, 0x10000, 0xD32D)
    head = struct.pack(">I4sI4s4s4s", 128 + 28 + 36, bytes(4), 0x02100000, b"mntr", b"GRAY", b"XYZ ")
    head += struct.pack(">6H", 2025, 1, 1, 0, 0, 0) + b"acsp" + bytes(28) + struct.pack(">3I", 0xF6D6, 0x10000, 0xD32D)
    table = struct.pack(">I4sII4sII", 2, b"kTRC", 156, 14, b"wtpt", 172, 20)
    return head + bytes(128 - len(head)) + table + curve + white


def table_profile(black: tuple[int, int, int], one_way: bool = True) -> bytes:
    """A profile whose table has eight corners: linear sRGB in D50, but with another colour for three zeros.

    `black` is in Lab of 16 bits; with `one_way` as of a scanner it says nothing of the way back.
    """
    corners: list[int] = []
    for number in range(8):
        rgb = [255 * (number >> place & 1) for place in (2, 1, 0)]
        lab = ImageCms.profileToProfile(
            Image.new("RGB", (1, 1), tuple(rgb)), ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"),
            outputMode="LAB",
        ).tobytes()  # fmt: skip
        lightness, a, b = lab[0], (lab[1] + 128) % 256, (lab[2] + 128) % 256
        corners += [lightness * 256, a * 256, b * 256] if number else black
    identity = [65536 if at % 4 == 0 else 0 for at in range(9)]
    lut = b"mft2\0\0\0\0" + bytes((3, 3, 2, 0)) + struct.pack(">9i", *identity) + struct.pack(">HH", 2, 2)
    lut += struct.pack(">6H", *(0, 65535) * 3) + struct.pack(">24H", *corners) + struct.pack(">6H", *(0, 65535) * 3)
    lut += bytes(-len(lut) % 4)
    white = b"XYZ \0\0\0\0" + struct.pack(">3I", 0xF6D6, 0x10000, 0xD32D)
    head = struct.pack(">I4sI4s4s4s", 168 + len(lut) + 20, bytes(4), 0x02100000, b"scnr", b"RGB ", b"Lab ")
    head += struct.pack(">6H", 2025, 1, 1, 0, 0, 0) + b"acsp" + bytes(28) + struct.pack(">3I", 0xF6D6, 0x10000, 0xD32D)
    places = (b"A2B0", 168, len(lut), b"A2B1", 168, len(lut), b"wtpt", 168 + len(lut), 20)
    table = struct.pack(">I4sII4sII4sII", 3, *places)
    return head + bytes(128 - len(head)) + table + lut + white
