"""Writes References/DistributionReferences.swift: densities, tails, quantiles, moments and entropies.

Every value is computed by mpmath with 60 digits from the definition of the distribution at the exact doubles printed beside it.
Quantiles are checked by their inverse: the table holds points and the test asks for the quantile of their tails.
Run: python3 distributions.py (takes some minutes)
"""
import random
from mpmath import mp, mpf
import mpmath as m
from tables import table, write

mp.dps = 60
random.seed(20250314)
inf = m.inf


def gamma_tails(a, t):
    """P and Q of a gamma variable of rate 1."""
    with mp.workdps(80 + int(max(0, float(abs(t - a) ** 2 / (a + t))))):
        term = total = mpf(1)
        n = 1
        while term > total * mpf(10) ** -(mp.dps + 5):
            term *= t / (a + n)
            total += term
            n += 1
        lower = m.exp(a * m.log(t) - t - m.loggamma(a + 1)) * total
        return lower, 1 - lower


def beta_tails(x, a, b):
    with mp.workdps(120):
        lower = m.betainc(a, b, 0, x, regularized=True)
        return lower, m.betainc(b, a, 0, 1 - x, regularized=True)


class Normal:
    def __init__(s, mu, sigma): s.p = mpf(mu), mpf(sigma)
    def log_density(s, x): mu, sg = s.p; return -((x - mu) / sg) ** 2 / 2 - m.log(sg) - m.log(2 * m.pi) / 2
    def tails(s, x): z = (x - s.p[0]) / s.p[1] / m.sqrt(2); return m.erfc(-z) / 2, m.erfc(z) / 2
    def moments(s): return s.p[0], s.p[1] ** 2, 0, 0
    def entropy(s): return m.log(2 * m.pi * m.e * s.p[1] ** 2) / 2
    def points(s): return [s.p[0] + s.p[1] * k for k in (-30, -8, -1, -0.01, 0.3, 2, 12)]


class LogNormal:
    def __init__(s, mu, sigma): s.n, s.p = Normal(mu, sigma), (mpf(mu), mpf(sigma))
    def log_density(s, x): return s.n.log_density(m.log(x)) - m.log(x)
    def tails(s, x): return s.n.tails(m.log(x))
    def moments(s):
        mu, v = s.p[0], s.p[1] ** 2
        w = m.exp(v)
        return m.exp(mu + v / 2), (w - 1) * m.exp(2 * mu + v), (w + 2) * m.sqrt(w - 1), w ** 4 + 2 * w ** 3 + 3 * w ** 2 - 6
    def entropy(s): return s.n.entropy() + s.p[0]
    def points(s): return [m.exp(s.p[0] + s.p[1] * k) for k in (-8, -1, 0.2, 3)]


class Gamma:
    def __init__(s, a, rate): s.p = mpf(a), mpf(rate)
    def log_density(s, x): a, r = s.p; return a * m.log(r) + (a - 1) * m.log(x) - r * x - m.loggamma(a)
    def tails(s, x): return gamma_tails(s.p[0], s.p[1] * x)
    def moments(s): a, r = s.p; return a / r, a / r ** 2, 2 / m.sqrt(a), 6 / a
    def entropy(s): a, r = s.p; return a - m.log(r) + m.loggamma(a) + (1 - a) * m.digamma(a)
    def points(s): a, r = s.p; return [a / r * k for k in (0.01, 0.5, 0.98, 1.5, 4)]


class Exponential(Gamma):
    def __init__(s, rate): s.p = mpf(1), mpf(rate)


class Beta:
    def __init__(s, a, b): s.p = mpf(a), mpf(b)
    def log_density(s, x): a, b = s.p; return (a - 1) * m.log(x) + (b - 1) * m.log(1 - x) - m.log(m.beta(a, b))
    def tails(s, x): return beta_tails(x, *s.p)
    def moments(s):
        a, b = s.p
        t = a + b
        return (a / t, a * b / (t ** 2 * (t + 1)), 2 * (b - a) * m.sqrt(t + 1) / ((t + 2) * m.sqrt(a * b)),
                6 * ((a - b) ** 2 * (t + 1) - a * b * (t + 2)) / (a * b * (t + 2) * (t + 3)))
    def entropy(s):
        a, b = s.p
        return m.log(m.beta(a, b)) - (a - 1) * m.digamma(a) - (b - 1) * m.digamma(b) + (a + b - 2) * m.digamma(a + b)
    def points(s):
        a, b = s.p
        mean, sd = a / (a + b), m.sqrt(s.moments()[1])
        return [min(max(mean + k * sd, mpf("1e-6")), 1 - mpf("1e-6")) for k in (-6, -1, 0.1, 2, 5)]


class Laplace:
    def __init__(s, mu, b): s.p = mpf(mu), mpf(b)
    def log_density(s, x): return -abs(x - s.p[0]) / s.p[1] - m.log(2 * s.p[1])
    def tails(s, x):
        z = (x - s.p[0]) / s.p[1]
        return (m.exp(z) / 2, 1 - m.exp(z) / 2) if z < 0 else (1 - m.exp(-z) / 2, m.exp(-z) / 2)
    def moments(s): return s.p[0], 2 * s.p[1] ** 2, 0, 3
    def entropy(s): return 1 + m.log(2 * s.p[1])
    def points(s): return [s.p[0] + s.p[1] * k for k in (-200, -1, 0.01, 3)]


class Cauchy:
    def __init__(s, x, g): s.p = mpf(x), mpf(g)
    def log_density(s, x): return -m.log(m.pi * s.p[1] * (1 + ((x - s.p[0]) / s.p[1]) ** 2))
    def tails(s, x):
        z = (x - s.p[0]) / s.p[1]
        return m.atan2(1, -z) / m.pi, m.atan2(1, z) / m.pi
    def entropy(s): return m.log(4 * m.pi * s.p[1])
    def points(s): return [s.p[0] + s.p[1] * k for k in (-1e12, -3, -0.4, 0.9, 1.1, 1e6)]


class StudentT:
    def __init__(s, nu, mu, b): s.p = mpf(nu), mpf(mu), mpf(b)
    def log_density(s, x):
        nu, mu, b = s.p
        z = (x - mu) / b
        return m.loggamma((nu + 1) / 2) - m.loggamma(nu / 2) - m.log(nu * m.pi) / 2 - m.log(b) - (nu + 1) / 2 * m.log1p(z * z / nu)
    def tails(s, x):
        nu, mu, b = s.p
        z = (x - mu) / b
        tail = beta_tails(nu / (nu + z * z), nu / 2, mpf(1) / 2)[0] / 2
        return (tail, 1 - tail) if z < 0 else (1 - tail, tail)
    def moments(s):
        nu, mu, b = s.p
        return mu, b ** 2 * nu / (nu - 2), 0, 6 / (nu - 4)
    def entropy(s):
        nu, mu, b = s.p
        return (nu + 1) / 2 * (m.digamma((nu + 1) / 2) - m.digamma(nu / 2)) + m.log(m.sqrt(nu) * m.beta(nu / 2, mpf(1) / 2)) + m.log(b)
    def points(s): return [s.p[1] + s.p[2] * k for k in (-50, -2, -0.1, 0.7, 9)]


class Uniform:
    def __init__(s, a, b): s.p = mpf(a), mpf(b)
    def log_density(s, x): return -m.log(s.p[1] - s.p[0])
    def tails(s, x): w = s.p[1] - s.p[0]; return (x - s.p[0]) / w, (s.p[1] - x) / w
    def moments(s): return (s.p[0] + s.p[1]) / 2, (s.p[1] - s.p[0]) ** 2 / 12, 0, mpf(-6) / 5
    def entropy(s): return m.log(s.p[1] - s.p[0])
    def points(s): return [s.p[0] + (s.p[1] - s.p[0]) * k for k in (0.1, 0.5, 0.9)]


class Pareto:
    def __init__(s, x, a): s.p = mpf(x), mpf(a)
    def log_density(s, x): return m.log(s.p[1]) + s.p[1] * m.log(s.p[0]) - (s.p[1] + 1) * m.log(x)
    def tails(s, x): u = (s.p[0] / x) ** s.p[1]; return 1 - u, u
    def moments(s):
        k, a = s.p
        return (a * k / (a - 1), k ** 2 * a / ((a - 1) ** 2 * (a - 2)), 2 * (1 + a) / (a - 3) * m.sqrt((a - 2) / a),
                6 * (a ** 3 + a ** 2 - 6 * a - 2) / (a * (a - 3) * (a - 4)))
    def entropy(s): return m.log(s.p[0] / s.p[1]) + 1 + 1 / s.p[1]
    def points(s): return [s.p[0] * k for k in (mpf("1.000001"), 1.3, 5, 1e6)]


class VonMises:
    def __init__(s, mu, k): s.p = mpf(mu), mpf(k)
    def log_density(s, x): return s.p[1] * m.cos(x - s.p[0]) - m.log(2 * m.pi * m.besseli(0, s.p[1]))
    def tails(s, x):
        pi = mpf(3.141592653589793)
        with mp.workdps(30):
            def part(low, high):
                # Scaled by the largest density in it, for the quadrature stops at an absolute error.
                peak = s.log_density(min(max(s.p[0], low), high))
                cuts = [low + (high - low) * mpf(k) / 40 for k in range(41)]
                return m.exp(peak) * m.quad(lambda t: m.exp(s.log_density(t) - peak), cuts)
            return part(-pi, x), part(x, pi)
    def entropy(s):
        k = s.p[1]
        return m.log(2 * m.pi * m.besseli(0, k)) - k * m.besseli(1, k) / m.besseli(0, k)
    def points(s): return [mpf(x) for x in (-3, -1, 0.2, 1.5, 3)]


CONTINUOUS = [
    (1, Normal, [(0, 1), (-3.5, 0.25), (1e6, 1e-3), (0.1, 1e5)]),
    (2, LogNormal, [(0, 1), (1.5, 0.1), (-2, 2.5)]),
    (3, Gamma, [(0.05, 1), (0.7, 3), (1, 0.5), (4.5, 2), (60, 0.1), (1500, 10)]),
    (4, Exponential, [(1,), (0.01,), (250,)]),
    (5, Beta, [(0.2, 0.3), (1, 1), (0.5, 4), (2.5, 3.5), (40, 7), (300, 200)]),
    (6, Laplace, [(0, 1), (-2.5, 0.1)]),
    (7, Cauchy, [(0, 1), (3, 0.01)]),
    (8, StudentT, [(5, 0, 1), (4.5, -1, 2), (30, 0.5, 0.1), (1000, 2, 3)]),
    (9, Uniform, [(0, 1), (-3, 0.125)]),
    (10, Pareto, [(1, 5), (0.3, 4.5), (20, 60)]),
    (11, VonMises, [(0, 1), (1, 0.1), (-2, 8), (0.5, 300)]),
]


def continuous():
    rows = []
    for code, family, settings in CONTINUOUS:
        for setting in settings:
            p = family(*setting)
            padded = list(setting) + [0] * (3 - len(setting))
            for point in p.points():
                x = mpf(float(point))
                lower, upper = p.tails(x)
                rows.append([code, *padded, x, p.log_density(x), lower, upper])
    return rows


def summaries():
    rows = []
    for code, family, settings in CONTINUOUS:
        for setting in settings:
            p = family(*setting)
            moments = p.moments() if hasattr(p, "moments") else [m.nan] * 4
            rows.append([code, *(list(setting) + [0] * (3 - len(setting))), *moments, p.entropy()])
    return rows


class Binomial:
    def __init__(s, n, p): s.n, s.p = int(n), mpf(p)
    def mass(s, k): return m.binomial(s.n, k) * s.p ** k * (1 - s.p) ** (s.n - k)
    def points(s): return sorted({0, 1, s.n // 3, s.n // 2, s.n - 1, s.n, int(s.n * s.p)})
    def last(s): return s.n
    def moments(s): q = 1 - s.p; v = s.n * s.p * q; return s.n * s.p, v, (1 - 2 * s.p) / m.sqrt(v), (1 - 6 * s.p * q) / v


class Bernoulli(Binomial):
    def __init__(s, p): s.n, s.p = 1, mpf(p)
    def points(s): return [0, 1]


class NegativeBinomial:
    def __init__(s, r, p): s.r, s.p = mpf(r), mpf(p)
    def mass(s, k): return m.gamma(k + s.r) / m.factorial(k) / m.gamma(s.r) * s.p ** s.r * (1 - s.p) ** k
    def points(s): mean = int(s.r * (1 - s.p) / s.p); return sorted({0, 1, mean // 3 + 1, mean + 1, 3 * mean + 5})
    def last(s):
        k = 10
        while s.mass(k) > mpf(10) ** -45:
            k += max(1, k // 4)
        return k
    def moments(s):
        q = 1 - s.p
        return s.r * q / s.p, s.r * q / s.p ** 2, (2 - s.p) / m.sqrt(s.r * q), 6 / s.r + s.p ** 2 / (q * s.r)


class Geometric(NegativeBinomial):
    def __init__(s, p): s.r, s.p = mpf(1), mpf(p)


class Poisson:
    def __init__(s, rate): s.l = mpf(rate)
    def mass(s, k): return s.l ** k * m.exp(-s.l) / m.factorial(k)
    def points(s): return sorted({0, 1, int(s.l / 2), int(s.l), int(2 * s.l) + 3})
    def last(s): return int(s.l + 40 * m.sqrt(s.l) + 60)
    def moments(s): return s.l, s.l, 1 / m.sqrt(s.l), 1 / s.l


DISCRETE = [
    (1, Bernoulli, [(0.3,), (1e-10,), (0.999,)]),
    (2, Binomial, [(1, 0.5), (10, 0.3), (100, 0.01), (1000, 0.7)]),
    (3, Geometric, [(0.5,), (0.01,), (0.999,)]),
    (4, Poisson, [(0.01,), (1,), (7.5,), (300,)]),
    (5, NegativeBinomial, [(0.3, 0.2), (2.5, 0.5), (40, 0.1), (1e-4, 0.3)]),
]


def discrete():
    rows, sums = [], []
    for code, family, settings in DISCRETE:
        for setting in settings:
            p = family(*setting)
            padded = list(setting) + [0] * (2 - len(setting))
            masses = [p.mass(k) for k in range(p.last() + 1)]
            entropy = -sum(x * m.log(x) for x in masses if x)
            sums.append([code, *padded, *p.moments(), entropy])
            for k in p.points():
                lower = sum(masses[:k + 1])
                upper = sum(masses[k + 1:])
                rows.append([code, *padded, k, m.log(masses[k]) if k < len(masses) else m.log(p.mass(k)), lower, upper])
    return rows, sums


rows, sums = discrete()
write("distributions.py", "DistributionReferences", [
    table("continuous", continuous(), "Family, three parameters, x, log-density, P(X ≤ x), P(X > x)."),
    table("continuousSummaries", summaries(), "Family, three parameters, mean, variance, skewness, excess kurtosis, entropy."),
    table("discrete", rows, "Family, two parameters, k, log-probability, P(X ≤ k), P(X > k)."),
    table("discreteSummaries", sums, "Family, two parameters, mean, variance, skewness, excess kurtosis, entropy."),
], "Values of the distributions, from mpmath.")
