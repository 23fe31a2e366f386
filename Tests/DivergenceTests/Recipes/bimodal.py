"""Prints the stationary normals of D(q ∥ p) for p = ½N(−2, 0.6²) + ½N(2, 0.6²) and both divergences.

Run: python3 bimodal.py (takes a minute)
"""
from mpmath import mp, mpf, npdf, log, quad, findroot, sqrt

mp.dps = 30
s = mpf("0.6")
cuts = [-10, -6, -4, -2, 0, 2, 4, 6, 10]


def density(x):
    return (npdf(x, -2, s) + npdf(x, 2, s)) / 2


def slope(x):
    a, b = npdf(x, -2, s), npdf(x, 2, s)
    return -(x + 2) / s ** 2 + 4 * b / (a + b) / s ** 2


def average(f, mean, spread):
    return quad(lambda z: npdf(z) * f(mean + spread * z, z), cuts)


def gradient(mean, spread):
    return [average(lambda x, z: slope(x), mean, spread), 1 / spread + average(lambda x, z: z * slope(x), mean, spread)]


def reverse(mean, spread):
    return average(lambda x, z: log(npdf(x, mean, spread) / density(x)), mean, spread)


for start in ((mpf("1.997"), mpf("0.605")), (mpf(0), mpf("1.79"))):
    mean, spread = findroot(gradient, start)
    print(mean, spread, reverse(mean, spread))
spread = sqrt(mpf("4.36"))
print(0, spread, quad(lambda x: density(x) * log(density(x) / npdf(x, 0, spread)), [-12, -4, -2, 0, 2, 4, 12]))
