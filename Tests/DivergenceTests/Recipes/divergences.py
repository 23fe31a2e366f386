"""Writes References/FamilyReferences.swift: D(P ∥ Q) of distributions of one family, of two, and of mixtures.

Closed forms are evaluated by mpmath with 80 digits or more at the exact doubles printed beside them, also of pairs that are nearly equal.
Pairs of different families and mixtures are integrated or summed by mpmath with 50 digits or more, split where the
densities change, and once more with other splits, which must give the same.
Run: python3 divergences.py (takes some minutes)
"""
import random
from mpmath import mp, mpf
import mpmath as m
from tables import table, write

mp.dps = 90
random.seed(20250320)


def lg(x):
    return m.loggamma(x)


def normal(p, q):
    return m.log(q[1] / p[1]) + (p[1] ** 2 + (p[0] - q[0]) ** 2) / (2 * q[1] ** 2) - mpf(1) / 2


def gamma(p, q):
    (a, b), (c, d) = p, q
    return (a - c) * m.digamma(a) - lg(a) + lg(c) + c * m.log(b / d) + a * (d - b) / b


def exponential(p, q):
    return m.log(p[0] / q[0]) + q[0] / p[0] - 1


def dirichlet(p, q):
    return (lg(sum(p)) - sum(map(lg, p)) - lg(sum(q)) + sum(map(lg, q))
            + sum((a - b) * (m.digamma(a) - m.digamma(sum(p))) for a, b in zip(p, q)))


def laplace(p, q):
    d = abs(p[0] - q[0])
    return m.log(q[1] / p[1]) + (p[1] * m.exp(-d / p[1]) + d) / q[1] - 1


def cauchy(p, q):
    return m.log(((p[1] + q[1]) ** 2 + (p[0] - q[0]) ** 2) / (4 * p[1] * q[1]))


def uniform(p, q):
    return m.log((q[1] - q[0]) / (p[1] - p[0]))


def pareto(p, q):
    return m.log(p[1] / q[1]) + q[1] * m.log(p[0] / q[0]) + (q[1] - p[1]) / p[1]


def von_mises(p, q):
    i0, i1 = m.besseli(0, p[1]), m.besseli(1, p[1])
    return m.log(m.besseli(0, q[1]) / i0) + i1 / i0 * (p[1] - q[1] * m.cos(p[0] - q[0]))


def xlog(a, b):
    return a * m.log(a / b) if a else mpf(0)


def bernoulli(p, q):
    return xlog(p[0], q[0]) + xlog(1 - p[0], 1 - q[0])


def binomial(p, q):
    return p[0] * bernoulli(p[1:], q[1:])


def geometric(p, q):
    return bernoulli(p, q) / p[0]


def poisson(p, q):
    return xlog(p[0], q[0]) - p[0] + q[0]


def negative_binomial(p, q):
    return p[0] / p[1] * bernoulli(p[1:], q[1:])


def u(low, high):
    return random.uniform(low, high)


def power(low, high):
    return 10.0 ** random.uniform(low, high)


FAMILIES = [
    (1, normal, lambda: (u(-3, 3), power(-2, 2))),
    (2, normal, lambda: (u(-3, 3), power(-1, 1))),
    (3, gamma, lambda: (power(-2, 1), power(-1, 1))),
    (3, gamma, lambda: (power(1, 6), power(-1, 1))),
    (4, exponential, lambda: (power(-3, 3),)),
    (5, dirichlet, lambda: (power(-2, 1), power(-2, 1))),
    (5, dirichlet, lambda: (power(1, 5), power(1, 5))),
    (6, laplace, lambda: (u(-3, 3), power(-1, 1))),
    (7, cauchy, lambda: (u(-3, 3), power(-1, 1))),
    (9, uniform, lambda: (-power(-1, 1), power(-1, 1))),
    (10, pareto, lambda: (power(-1, 1), power(-1, 1))),
    (11, von_mises, lambda: (u(-3, 3), power(-2, 2))),
    (21, bernoulli, lambda: (u(0, 1),)),
    (22, binomial, lambda: (float(random.randint(1, 1000)), u(0, 1))),
    (23, geometric, lambda: (u(0.001, 1),)),
    (24, poisson, lambda: (power(-3, 6),)),
    (25, negative_binomial, lambda: (power(-1, 2), u(0.01, 1))),
]
# Parameters that both members of a pair share.
SHARED = {22: 1, 25: 1}


def near(p, eps, shared, code):
    q = [x if i < shared else x * (1 + eps * u(-1, 1)) + (eps * u(-1, 1) if code in (1, 2, 6, 7, 11) and i == 0 else 0)
         for i, x in enumerate(p)]
    return tuple(min(x, 0.9999) if code in (21, 23) or (code in (22, 25) and i == 1) else x for i, x in enumerate(q))


def same_family():
    rows = []
    for code, form, make in FAMILIES:
        for closeness in ("other", "other", "other", 1e-1, 1e-3, 1e-6, 1e-9, 1e-12):
            p = make()
            shared = SHARED.get(code, 0)
            q = p[:shared] + make()[shared:] if closeness == "other" else near(p, closeness, shared, code)
            if code == 9:
                # Q holds P.
                q = (min(q[0], p[0]), max(q[1], p[1]))
            if code == 10:
                q = (min(q[0], p[0]), q[1])
            pad = lambda x: list(x) + [0] * (2 - len(x))
            rows.append([code, *pad(p), *pad(q), form([mpf(x) for x in p], [mpf(x) for x in q])])
    return rows


def dirichlets():
    rows = []
    for n in (3, 10):
        for size in ((-1, 1), (1, 4)):
            for closeness in ("other", 1e-2, 1e-5, 1e-9):
                p = [power(*size) for _ in range(n)]
                q = [power(*size) for _ in range(n)] if closeness == "other" else [x * (1 + closeness * u(-1, 1)) for x in p]
                rows.append([n, dirichlet([mpf(x) for x in p], [mpf(x) for x in q]), *p, *q])
    return rows


def covariance(n, condition):
    """A random covariance; of doubles that are symmetric."""
    q = m.qr(m.matrix(n, n) + m.matrix([[random.gauss(0, 1) for _ in range(n)] for _ in range(n)]))[0]
    d = m.diag([mpf(10) ** (-condition * i / max(n - 1, 1)) for i in range(n)])
    c = q * d * q.T
    return [[float(c[min(i, j), max(i, j)]) for j in range(n)] for i in range(n)]


def multivariate_normals():
    mp.dps = 120
    rows = []
    for n in (1, 2, 3, 6):
        for condition in (1, 4, 10):
            for closeness in ("other", 1e-2, 1e-6, 1e-10):
                a, mean = covariance(n, condition), [u(-1, 1) for _ in range(n)]
                if closeness == "other":
                    b, other = covariance(n, condition), [u(-1, 1) for _ in range(n)]
                else:
                    # The same shape but for a share: scaled rows and columns keep it positive definite.
                    s = [1 + closeness * u(-1, 1) for _ in range(n)]
                    b = [[a[i][j] * s[min(i, j)] * s[max(i, j)] for j in range(n)] for i in range(n)]
                    other = [x + closeness * u(-1, 1) * a[i][i] ** 0.5 for i, x in enumerate(mean)]
                p, q = m.matrix(a), m.matrix(b)
                shift = m.matrix([mpf(y) - mpf(x) for x, y in zip(mean, other)])
                inverse = q ** -1
                value = (sum((inverse * p)[i, i] for i in range(n)) - n + (shift.T * inverse * shift)[0]
                         + m.log(m.det(q) / m.det(p))) / 2
                rows.append([n, value, *mean, *[x for r in a for x in r], *other, *[x for r in b for x in r]])
    return rows


# Log-densities for the integrals, with where they live and where they change.
class N:
    def __init__(s, mu, sg): s.mu, s.sg = mpf(mu), mpf(sg)
    def log(s, x): return -((x - s.mu) / s.sg) ** 2 / 2 - m.log(s.sg) - m.log(2 * m.pi) / 2
    def cuts(s): return [s.mu + s.sg * k for k in (-15, -6, -3, -1, 0, 1, 3, 6, 15)]
    ends = (-m.inf, m.inf)


class LN:
    def __init__(s, mu, sg): s.n = N(mu, sg)
    def log(s, x): return s.n.log(m.log(x)) - m.log(x)
    def cuts(s): return [m.exp(c) for c in s.n.cuts()]
    ends = (mpf(0), m.inf)


class G:
    def __init__(s, a, r): s.a, s.r = mpf(a), mpf(r); s.c = s.a * m.log(s.r) - lg(s.a)
    def log(s, x): return s.c + (s.a - 1) * m.log(x) - s.r * x
    def cuts(s): return [s.a / s.r * k for k in (mpf(1) / 1000, mpf(1) / 10, mpf(1) / 2, 1, 2, 5, 20)]
    ends = (mpf(0), m.inf)


class B:
    def __init__(s, a, b): s.a, s.b = mpf(a), mpf(b); s.c = m.log(m.beta(s.a, s.b))
    def log(s, x): return (s.a - 1) * m.log(x) + (s.b - 1) * m.log1p(-x) - s.c
    def cuts(s): return [mpf(1) / 4, mpf(1) / 2, mpf(3) / 4]
    ends = (mpf(0), mpf(1))


class L:
    def __init__(s, mu, b): s.mu, s.b = mpf(mu), mpf(b)
    def log(s, x): return -abs(x - s.mu) / s.b - m.log(2 * s.b)
    def cuts(s): return [s.mu + s.b * k for k in (-40, -10, -3, -1, 0, 1, 3, 10, 40)]
    ends = (-m.inf, m.inf)


class C:
    def __init__(s, x, g): s.x, s.g = mpf(x), mpf(g)
    def log(s, x): return -m.log(m.pi * s.g) - m.log1p(((x - s.x) / s.g) ** 2)
    def cuts(s): return [s.x + s.g * k for k in (-100, -10, -3, -1, 0, 1, 3, 10, 100)]
    ends = (-m.inf, m.inf)


class T:
    def __init__(s, nu, mu, b): s.nu, s.mu, s.b = mpf(nu), mpf(mu), mpf(b)
    def log(s, x):
        z = (x - s.mu) / s.b
        return lg((s.nu + 1) / 2) - lg(s.nu / 2) - m.log(s.nu * m.pi) / 2 - m.log(s.b) - (s.nu + 1) / 2 * m.log1p(z * z / s.nu)
    def cuts(s): return [s.mu + s.b * k for k in (-100, -10, -3, -1, 0, 1, 3, 10, 100)]
    ends = (-m.inf, m.inf)


class U:
    def __init__(s, a, b): s.ends = mpf(a), mpf(b)
    def log(s, x): return -m.log(s.ends[1] - s.ends[0])
    def cuts(s): return list(s.ends)


class P:
    def __init__(s, x, a): s.x, s.a = mpf(x), mpf(a); s.ends = (s.x, m.inf)
    def log(s, x): return m.log(s.a) + s.a * m.log(s.x) - (s.a + 1) * m.log(x)
    def cuts(s): return [s.x * k for k in (mpf("1.1"), 2, 5, 30, 1000)]


class VM:
    def __init__(s, mu, k): s.mu, s.k = mpf(mu), mpf(k); s.c = m.log(2 * m.pi * m.besseli(0, s.k))
    def log(s, x): return s.k * m.cos(x - s.mu) - s.c
    def cuts(s): return [mpf(k) / 2 for k in range(-6, 7)]
    ends = (-mpf(3.141592653589793), mpf(3.141592653589793))


class Mix:
    def __init__(s, parts, weights): s.parts, s.weights = parts, [mpf(w) for w in weights]
    @property
    def ends(s): return min(p.ends[0] for p in s.parts), max(p.ends[1] for p in s.parts)
    def log(s, x):
        total = mpf(0)
        for p, w in zip(s.parts, s.weights):
            if p.ends[0] <= x <= p.ends[1]:
                total += w * m.exp(p.log(x))
        return m.log(total)
    def cuts(s): return sorted({c for p in s.parts for c in p.cuts() + [e for e in p.ends if abs(e) < m.inf]})


def integral(p, q):
    low, high = p.ends
    points = {c for c in p.cuts() + q.cuts() if low < c < high} | {low, high}
    # Towards a pole, whose mass lies at all scales.
    points |= {e + s * mpf(10) ** -k for e, s in ((low, 1), (high, -1)) if abs(e) < m.inf for k in (4, 12, 30)}
    points = sorted(c for c in points if low <= c <= high)
    def f(x):
        # Next to an end the points round to it; what is left out there is below 10^-18 of the mass.
        if not low < x < high:
            return mpf(0)
        a = p.log(x)
        if a == -m.inf:
            return mpf(0)
        return m.exp(a) * (a - q.log(x))
    value, error = m.quad(f, points, maxdegree=10, error=True)
    # Cut differently it must be the same: mpmath's own estimate knows of nothing between its points.
    halves = sorted({*points, *((a + b) / 2 for a, b in zip(points, points[1:]) if abs(a) < m.inf and abs(b) < m.inf)})
    again = m.quad(f, halves, maxdegree=10)
    assert abs(value - again) < mpf(10) ** -16 * value, (type(p), type(q), value, again, error)
    return again


NAMES = {N: 1, LN: 2, G: 3, B: 5, L: 6, C: 7, T: 8, U: 9, P: 10, VM: 11}


def settings(p):
    values = {N: lambda: (p.mu, p.sg), LN: lambda: (p.n.mu, p.n.sg), G: lambda: (p.a, p.r), B: lambda: (p.a, p.b), L: lambda: (p.mu, p.b),
              C: lambda: (p.x, p.g), T: lambda: (p.nu, p.mu, p.b), U: lambda: p.ends, P: lambda: (p.x, p.a), VM: lambda: (p.mu, p.k)}[type(p)]()
    return [NAMES[type(p)], *values, *([0] * (3 - len(values)))]


CROSS = [
    (N(0, 1), L(0.5, 1)), (N(0, 1), C(0, 1)), (N(1, 2), T(5, 0, 1)), (N(0, 0.1), L(0.0, 2)), (L(0, 1), N(0, 1.5)), (L(1, 0.5), C(0, 1)),
    (T(5, 0, 1), N(0, 1.2)), (T(3, 0, 1), C(0.5, 2)), (C(0, 1), T(2, 0, 1)), (C(0, 1), T(1.5, 1, 3)), (T(4, 0, 1), T(7, 0.5, 1.5)),
    (T(5, 0, 1), L(0, 1)), (LN(0, 1), G(1.5, 1)), (G(2, 1), LN(0.5, 0.8)), (G(0.5, 2), G(2, 0.5)), (G(3, 2), N(1, 1)), (LN(0, 0.5), N(1, 2)),
    (B(2, 3), U(0, 1)), (B(0.5, 0.5), U(-1, 2)), (U(0, 1), B(2, 3)), (U(0.25, 0.75), B(0.5, 4)), (B(2, 5), N(0, 1)), (B(2, 5), G(2, 3)),
    (B(0.3, 2), LN(0, 1)), (U(0, 1), N(0.5, 1)), (U(1, 3), G(2, 1)), (U(1, 3), LN(0, 1)), (U(-1, 2), L(0.5, 1)), (U(-3, 3), C(0, 1)),
    (U(1, 2), P(0.5, 3)), (P(1, 5), G(2, 1)), (P(1, 5), LN(0.5, 0.5)), (P(1, 5), N(1, 2)), (P(1, 2.5), C(0, 1)), (P(2, 3), T(2, 0, 1)),
    (G(2, 1), C(0, 1)), (LN(0, 1), C(0, 1)), (LN(0, 1), T(3, 0, 1)), (VM(0, 2), U(-4, 4)), (VM(0.5, 3), N(0, 1)), (VM(1, 1), C(0, 1)),
    (U(-3, 3), VM(0, 1)), (G(50, 5), N(10, 1.5)), (G(2, 1), L(1, 2)), (B(3, 3), L(0.5, 0.2)), (N(0, 1), T(200, 0, 1)), (G(100, 1), LN(4.6, 0.1)),
]

MIXTURES = [
    (Mix([N(-2, 0.6), N(2, 0.6)], [0.5, 0.5]), N(0, 2)), (N(2, 0.6), Mix([N(-2, 0.6), N(2, 0.6)], [0.5, 0.5])),
    (Mix([N(-1000, 0.5), N(1000, 0.5)], [0.25, 0.75]), Mix([N(-1000, 0.4), N(1000, 0.6)], [0.5, 0.5])),
    (Mix([N(0, 1), N(0, 10)], [0.9, 0.1]), N(0, 3)), (Mix([N(0, 1), L(2, 0.5)], [0.75, 0.25]), N(0.5, 1.5)),
    (Mix([G(2, 1), G(9, 1)], [0.5, 0.5]), G(3, 0.6)), (G(3, 0.6), Mix([G(2, 1), G(9, 1)], [0.5, 0.5])),
    (Mix([N(0, 1), C(0, 1)], [0.5, 0.5]), C(0, 1.5)), (C(0, 1), Mix([N(0, 1), C(0, 2)], [0.5, 0.5])),
    (Mix([B(2, 8), B(8, 2)], [0.5, 0.5]), U(0, 1)), (Mix([U(0, 1), U(0.5, 3)], [0.5, 0.5]), U(0, 3)),
    (Mix([B(0.5, 3), B(3, 0.5)], [0.5, 0.5]), B(0.7, 0.7)),
    (N(50, 40), Mix([N(0, 1), N(100, 1)], [0.5, 0.5])), (N(5000, 4000), Mix([N(0, 1), N(10000, 1)], [0.5, 0.5])),
    (Mix([N(0, 1), N(10000, 1)], [0.5, 0.5]), N(5000, 4000)),
]


def crosses():
    mp.dps = 60
    return [[*settings(p), *settings(q), integral(p, q)] for p, q in CROSS]


def mixtures():
    """Each side as count, weights, then family and three parameters of each component."""
    mp.dps = 60
    def side(p):
        parts, weights = (p.parts, p.weights) if isinstance(p, Mix) else ([p], [1])
        return [len(parts), *weights, *[x for c in parts for x in settings(c)]]
    return [[integral(p, q), *side(p), *side(q)] for p, q in MIXTURES]


def mass(code, a, b):
    a, b = mpf(a), mpf(b)
    return {
        21: lambda k: (a if k == 1 else 1 - a) if k < 2 else mpf(0),
        22: lambda k: m.binomial(int(a), k) * b ** k * (1 - b) ** (int(a) - k) if k <= a else mpf(0),
        23: lambda k: a * (1 - a) ** k,
        24: lambda k: a ** k * m.exp(-a) / m.factorial(k),
        25: lambda k: m.gamma(k + a) / m.factorial(k) / m.gamma(a) * b ** a * (1 - b) ** k,
    }[code]


DISCRETE = [
    ((21, 0.3, 0), (24, 0.4, 0)), ((21, 0.3, 0), (23, 0.6, 0)), ((22, 10, 0.3), (24, 3, 0)), ((22, 10, 0.3), (22, 12, 0.3)),
    ((24, 5, 0), (25, 3, 0.4)), ((25, 3, 0.4), (24, 5, 0)), ((23, 0.2, 0), (24, 4, 0)), ((24, 4, 0), (23, 0.2, 0)),
    ((25, 2.5, 0.3), (25, 1.5, 0.2)), ((22, 100, 0.02), (24, 2, 0)), ((25, 0.5, 0.1), (23, 0.2, 0)), ((24, 300, 0), (25, 100, 0.25)),
]


def discrete_crosses():
    mp.dps = 50
    rows = []
    for p, q in DISCRETE:
        f, g = mass(*p), mass(*q)
        total = m.fsum(f(k) * m.log(f(k) / g(k)) for k in range(3000) if f(k) > mpf(10) ** -60)
        rows.append([*p, *q, total])
    return rows


write("divergences.py", "FamilyReferences", [
    table("sameFamily", same_family(), "Family, two parameters of P, two of Q, D(P ∥ Q)."),
    table("dirichlets", dirichlets(), "Count n, D(P ∥ Q), n concentrations of P, n of Q."),
    table("multivariateNormals", multivariate_normals(), "Count n, D(P ∥ Q), mean and covariance of P, of Q."),
    table("crosses", crosses(), "Family and three parameters of P, of Q, D(P ∥ Q) by quadrature."),
    table("mixtures", mixtures(), "D(P ∥ Q), then of P and of Q: count, weights, family and three parameters of each component."),
    table("discreteCrosses", discrete_crosses(), "Family and two parameters of P, of Q, D(P ∥ Q) by summation."),
], "Divergences of the families of distributions, from mpmath.")
