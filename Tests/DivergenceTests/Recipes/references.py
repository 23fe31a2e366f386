"""Writes References/ElementaryReferences.swift and References/DivergenceReferences.swift.

Every value is computed by mpmath with 50 digits at the exact double arguments printed beside it. An
elementary value is kept as two doubles whose sum is good to about 32 digits, so that errors can be
told in fractions of an ulp. Doubles are written in hexadecimal: on some machines the compiler rounds
decimal literals twice.
Run: python3 references.py
"""
import random
from mpmath import mp, mpf
import mpmath as m
from tables import pair, table, write

mp.dps = 50
random.seed(20240229)


def spread(low, high, n):
    return [random.uniform(low, high) for _ in range(n)]


def magnitudes(low, high, n):
    return [2.0 ** random.uniform(low, high) for _ in range(n)]


def signed(xs):
    return [x * random.choice([1, -1]) for x in xs]


positive = magnitudes(-1074, 1023.99, 60) + magnitudes(-3, 3, 60) + [1 + x for x in signed(magnitudes(-52, -2, 60))]
small = signed(magnitudes(-60, -1, 60))
ARGUMENTS = {
    "log": positive + [5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 0.9999999999999999, 1.0000000000000002],
    "log2": positive + [8.0, 0.125, 5e-324],
    "log10": positive + [1e3, 1e22, 1e-5],
    "exp": spread(-745, 709.7, 100) + spread(-1, 1, 60) + small + [709.782712893384, -745.1332191019411, -708.39],
    "expm1": spread(-45, 709, 60) + spread(-1, 1, 60) + small + [0.34657359027997264, 0.3465735902799727, 59.9, 60.1],
    "log1p": [x - 1 for x in magnitudes(-50, -1, 40)] + magnitudes(-3, 1000, 40) + small + [-0.29289, -0.2929, 0.41421, 0.4143],
    "tanh": spread(-3, 3, 80) + small + [19.9, 20.1, -5.5],
    "sin": spread(-10, 10, 80) + signed(magnitudes(0, 1023, 80)) + small + [m.pi * 1.0, 1e22, 6381956970095103.0 * 2.0 ** 797],
    "cos": spread(-10, 10, 80) + signed(magnitudes(0, 1023, 80)) + small + [m.pi * 0.5, 1e22, 6381956970095103.0 * 2.0 ** 797],
}


def elementary():
    functions = {
        "log": m.log, "log2": lambda x: m.log(x) / m.log(mpf(2)), "log10": m.log10, "exp": m.exp,
        "expm1": m.expm1, "log1p": m.log1p, "tanh": m.tanh, "sin": m.sin, "cos": m.cos,
    }
    tables = []
    for name, function in functions.items():
        # Angles near 2^1023 lose 308 digits to the reduction.
        mp.dps = 400 if name in ("sin", "cos") else 60
        rows = [(float(x), *pair(function(mpf(float(x))))) for x in ARGUMENTS[name]]
        tables.append(table(name, rows, f"x, then {name}(x) as the sum of two doubles."))
    mp.dps = 60
    rows = []
    while len(rows) < 150:
        x, y = random.choice([2.0 ** random.uniform(-30, 30), random.uniform(0.5, 2)]), random.uniform(-40, 40)
        value = m.power(mpf(x), mpf(y))
        if mpf(10) ** -300 < value < mpf(10) ** 300:
            rows.append((x, y, *pair(value)))
    tables.append(table("pow", rows, "x, y, then x to the power of y as the sum of two doubles."))
    return "ElementaryReferences", tables


def normals():
    mp.dps = 50
    rows = []
    for _ in range(60):
        mp_, sp = random.uniform(-3, 3), 10 ** random.uniform(-2, 2)
        close = random.random() < 0.5
        eps = 10 ** random.uniform(-12, -1)
        mq = mp_ + eps * sp if close else random.uniform(-3, 3)
        sq = sp * (1 + eps) if close else 10 ** random.uniform(-2, 2)
        a, b, c, d = map(mpf, (mp_, sp, mq, sq))
        rows.append((mp_, sp, mq, sq, m.log(d / b) + (b * b + (a - c) ** 2) / (2 * d * d) - mpf(1) / 2))
    return table("normals", rows, "μ and σ of P, μ and σ of Q, then D(P ∥ Q) in nats.")


def generator(seed):
    """xoshiro256** seeded by splitmix64, from the papers' descriptions."""
    mask, state = 2 ** 64 - 1, []
    for _ in range(4):
        seed = (seed + 0x9E3779B97F4A7C15) & mask
        z = ((seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        state.append(z ^ (z >> 31))
    rotl = lambda x, k: ((x << k) | (x >> (64 - k))) & mask
    while True:
        yield (rotl((state[1] * 5) & mask, 7) * 9) & mask
        t = (state[1] << 17) & mask
        state[2] ^= state[0]
        state[3] ^= state[1]
        state[1] ^= state[2]
        state[0] ^= state[3]
        state[2] ^= t
        state[3] = rotl(state[3], 45)


def random_words():
    words = generator(42)
    body = "".join(f"    0x{next(words):016x},\n" for _ in range(8))
    return f"  /// The first words of the generator seeded with 42.\n  static let words: [UInt64] = [\n{body}  ]\n"


name, tables = elementary()
write("references.py", name, tables, "Values of the elementary functions, from mpmath.")
write("references.py", "DivergenceReferences", [normals(), random_words()],
      "Divergences of normals, from mpmath, and random words.")
