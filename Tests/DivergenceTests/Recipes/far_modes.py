"""Prints the widest normal at which D(q ∥ p) is stationary, and the divergence there, for mixtures whose modes are far
apart: ln p has corners there that are narrow beside q.

Run: python3 far_modes.py (takes minutes)
"""
from mpmath import mp, mpf, npdf, log, exp, quad, findroot, sqrt, pi

mp.dps = 30


def widest(parts, start):
    """Of (weight, mean, standard deviation) in ascending order, two components."""
    parts = [tuple(map(mpf, part)) for part in parts]
    (v, a, s), (w, b, t) = parts
    # Where the densities of the two are equal: g changes its slope within a few times the inverse of the change.
    corner = findroot(lambda x: log(v / s) - (x - a) ** 2 / s**2 / 2 - log(w / t) + (x - b) ** 2 / t**2 / 2, (s * b + t * a) / (s + t))
    width = 1 / abs((corner - a) / s**2 - (corner - b) / t**2)

    def logs(x):
        return [log(p) - log(q * sqrt(2 * pi)) - (x - c) ** 2 / q**2 / 2 for p, c, q in parts]

    def slope(x):
        first, second = logs(x)
        share = 1 / (1 + exp(first - second))
        return -(1 - share) * (x - a) / s**2 - share * (x - b) / t**2

    def average(f, mean, spread):
        cuts = sorted({mpf(z) for z in range(-12, 13, 3)} | {(corner + k * width - mean) / spread for k in (-60, -20, -5, 0, 5, 20, 60)})
        return quad(lambda z: npdf(z) * f(mean + spread * z, z), cuts)

    def gradient(mean, spread):
        return [average(lambda x, z: slope(x), mean, spread), 1 / spread + average(lambda x, z: z * slope(x), mean, spread)]

    def logdensity(x):
        first, second = logs(x)
        top = max(first, second)
        return top + log(exp(first - top) + exp(second - top))

    mean, spread = findroot(gradient, tuple(map(mpf, start)), tol=mpf(10) ** -40)
    divergence = average(lambda x, z: -z * z / 2 - logdensity(x), mean, spread) - log(spread * sqrt(2 * pi))
    print(mean, spread, divergence)


widest([("0.5", 0, 1), ("0.5", 10, 1)], (5, "3.8"))
widest([("0.5", 0, 1), ("0.5", 40, 1)], (20, "16.02"))
widest([("0.5", 0, 1), ("0.5", 1000, 1)], (500, "398.94"))
