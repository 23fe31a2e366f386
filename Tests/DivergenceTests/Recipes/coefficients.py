"""Prints the polynomial coefficients and constants of Sources/Divergence/Elementary.

Each polynomial is a Chebyshev (near-minimax) fit computed with 60 digits by mpmath; the printed
error is the largest error of the fit before its coefficients are rounded to doubles.
They are written in hexadecimal, since on some machines the compiler rounds decimal literals twice.
Run: python3 coefficients.py
"""
import struct

from mpmath import mp, mpf, chebyfit, log, exp, sin, cos, atan, pi, sqrt, polyval, floor

mp.dps = 60


def stable(function, series):
    """The function itself away from zero; its Taylor sum near zero, where it would cancel."""
    return lambda x: series(x) if abs(x) < mpf("0.01") else function(x)


def taylor(coefficient):
    return lambda x: sum(coefficient(k) * x ** k for k in range(24))


def factorial(n):
    return mp.factorial(n)


FITS = {
    # 2 * (atanh(s)/s - 1) / s^2 with z = s^2: the logarithm on [sqrt(1/2), sqrt(2)]
    "logarithm": (taylor(lambda k: mpf(2) / (2 * k + 3)), [0, (3 - 2 * sqrt(mpf(2))) ** 2], 7),
    # (atanh(r)/r - 1) / r^2 with z = r^2: the kernels of KL, |r| <= 1/3
    "atanhTail": (lambda z: mp.nsum(lambda k: z ** k / (2 * k + 3), [0, mp.inf]) if z else mpf(1) / 3,
                  [0, mpf(1) / 9], 11),
    # (v*atanh(v) + ln(1 - v^2)/2 - v^2/2) / v^4 with z = v^2: the kernel of JSD, |v| <= 1/2
    "jensenShannonTail": (taylor(lambda k: 1 / mpf((2 * k + 3) * (2 * k + 4))), [0, mpf(1) / 4], 13),
    # (e^r - 1 - r) / r^2, |r| <= ln(2)/2
    "exponential": (stable(lambda r: (exp(r) - 1 - r) / r ** 2, taylor(lambda k: 1 / factorial(k + 2))),
                    [-log(2) / 2, log(2) / 2], 11),
    # The same, |r| <= ln(2)/16
    "shortExponential": (taylor(lambda k: 1 / factorial(k + 2)), [-log(2) / 16, log(2) / 16], 6),
    # (sin r - r) / r^3 and (cos r - 1 + r^2/2) / r^4 with z = r^2, |r| <= pi/4
    "sine": (taylor(lambda k: mpf(-1) ** (k + 1) / factorial(2 * k + 3)), [0, (pi / 4) ** 2], 7),
    # (atan(x) - x) / x^3 with z = x^2, |x| <= 7/16
    "arctangent": (taylor(lambda k: mpf(-1) ** (k + 1) / (2 * k + 3)), [0, (mpf(7) / 16) ** 2], 11),
    "cosine": (taylor(lambda k: mpf(-1) ** k / factorial(2 * k + 4)), [0, (pi / 4) ** 2], 6),
}

for name, (function, interval, count) in FITS.items():
    coefficients, error = chebyfit(function, interval, count, error=True)
    print(f"{name}: error {mp.nstr(error, 3)} (2^{mp.nstr(mp.log(error, 2), 5)})")
    for c in reversed(coefficients):
        print("   ", float(c).hex())


def head(x, bits):
    """x truncated to so many significant bits."""
    e = int(mp.floor(mp.log(x, 2)))
    scale = mpf(2) ** (bits - 1 - e)
    return floor(x * scale) / scale


def expansion(name, x, bits=(53, 53, 53)):
    parts = []
    for b in bits:
        part = mpf(float(x)) if b == 53 else head(x, b)
        parts.append(float(part).hex())
        x -= part
    print(name, ", ".join(parts))


expansion("ln2 (42-bit head)", log(mpf(2)), (42, 53, 53))
expansion("ln2 (two 42-bit heads)", log(mpf(2)), (42, 42))
expansion("ln2/8 (two 39-bit heads)", log(mpf(2)) / 8, (39, 39))
expansion("1/ln2", 1 / log(mpf(2)))
expansion("1/ln10", 1 / log(mpf(10)))
expansion("ln10", log(mpf(10)))
expansion("pi/2", pi / 2)
for tangent in ("1/2", "1", "3/2"):
    expansion(f"atan({tangent})", atan(mpf(eval(tangent))))
expansion("2/3", mpf(2) / 3)
expansion("2/5", mpf(2) / 5)
expansion("ln(2 pi)/2", log(2 * pi) / 2)


def bits(x):
    return struct.unpack("<Q", struct.pack("<d", x))[0]


print("bits of sqrt(1/2)", hex(bits(0.5 ** 0.5)))
print("bits of 2^(j/8), less j * 2^49, and what is missing from 2^(j/8), relative to it")
for j in range(8):
    power = mpf(2) ** (mpf(j) / 8)
    print(f"    0x{bits(float(power)) - (j << 49):016x},", float(power / mpf(float(power)) - 1).hex())

# 2/pi in 64-bit words after the binary point, enough for the largest exponent plus 192 bits.
mp.dps = 420
words = int(floor(2 / pi * mpf(2) ** (64 * 20)))
for i in range(20):
    print(f"    0x{(words >> (64 * (19 - i))) & (2 ** 64 - 1):016x},")
