"""How the recipes write tables of doubles for the tests.

Doubles are written in hexadecimal: on some machines the compiler rounds decimal literals twice.
"""
import struct
from pathlib import Path
from mpmath import mpf

folder = Path(__file__).resolve().parent.parent / "References"


def literal(x):
    """A Swift literal of exactly this value; swiftc warns of subnormal ones, so they come by their bits."""
    if x != x or x in (float("inf"), float("-inf")):
        return ".nan" if x != x else ("-.infinity" if x < 0 else ".infinity")
    if 0 < abs(x) < 2.0 ** -1022:
        bits = struct.unpack("<Q", struct.pack("<d", abs(x)))[0]
        return f"{'-' if x < 0 else ''}Double(bitPattern: 0x{bits:013x})"
    return float(x).hex()


def pair(value):
    """A value as the sum of two doubles, good to about 32 digits."""
    high = float(value)
    return high, float(value - mpf(high))


def table(name, rows, note):
    lines = [row[i:i + 4] for row in rows for i in range(0, len(row), 4)]
    body = "\n".join("    " + ", ".join(literal(float(x)) for x in line) + "," for line in lines)
    return f"  /// {note}\n  static let {name}: [Double] = [\n{body}\n  ]\n"


def write(recipe, name, tables, note):
    (folder / f"{name}.swift").write_text(
        f"// Written by Recipes/{recipe}.\n\n/// {note}\nenum {name} {{\n" + "\n".join(tables) + "}\n")
