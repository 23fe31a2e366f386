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
    (LN(0, 1), L(0.5, 1)), (P(1, 3), L(2, 1)), (B(0.3, 2), L(0.01, 0.5)), (T(3, 0, 1), L(0.5, 2)), (U(-1, 3), T(2, 0, 1)), (C(0, 1), T(0.5, 1, 2)),
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


# Averages under P of what the closed forms of two families need: of x and x², of ln x and its square, of ln(1 − x), of
# |x − a| from the two partial expectations, of ln(1 + ((x − c)/b)²) and of cos(x − μ).
def phi(z):
    return m.erfc(-z / m.sqrt(2)) / 2


def means(p):
    if isinstance(p, N): return p.mu, p.sg ** 2
    if isinstance(p, LN): return m.exp(p.n.mu + p.n.sg ** 2 / 2), m.expm1(p.n.sg ** 2) * m.exp(2 * p.n.mu + p.n.sg ** 2)
    if isinstance(p, G): return p.a / p.r, p.a / p.r ** 2
    if isinstance(p, B): return p.a / (p.a + p.b), p.a * p.b / (p.a + p.b) ** 2 / (p.a + p.b + 1)
    if isinstance(p, L): return p.mu, 2 * p.b ** 2
    if isinstance(p, T): return p.mu, p.b ** 2 * p.nu / (p.nu - 2) if p.nu > 2 else None
    if isinstance(p, U): return (p.ends[0] + p.ends[1]) / 2, (p.ends[1] - p.ends[0]) ** 2 / 12
    if isinstance(p, P): return p.a * p.x / (p.a - 1), p.x ** 2 * p.a / (p.a - 1) ** 2 / (p.a - 2) if p.a > 2 else None


def logs(p):
    """Mean and variance of ln x."""
    if isinstance(p, LN): return p.n.mu, p.n.sg ** 2
    if isinstance(p, G): return m.digamma(p.a) - m.log(p.r), m.polygamma(1, p.a)
    if isinstance(p, B): return m.digamma(p.a) - m.digamma(p.a + p.b), m.polygamma(1, p.a) - m.polygamma(1, p.a + p.b)
    if isinstance(p, P): return m.log(p.x) + 1 / p.a, 1 / p.a ** 2
    first = lambda x: x * m.log(x) - x if x else mpf(0)
    second = lambda x: x * (m.log(x) ** 2 - 2 * m.log(x) + 2) if x else mpf(0)
    (a, b), mean = p.ends, (first(p.ends[1]) - first(p.ends[0])) / (p.ends[1] - p.ends[0])
    return mean, (second(b) - second(a)) / (b - a) - mean ** 2


def entropy(p):
    if isinstance(p, N): return m.log(p.sg) + m.log(2 * m.pi * m.e) / 2
    if isinstance(p, LN): return p.n.mu + entropy(p.n)
    if isinstance(p, G): return p.a - m.log(p.r) + lg(p.a) + (1 - p.a) * m.digamma(p.a)
    if isinstance(p, B): return p.c - (p.a - 1) * m.digamma(p.a) - (p.b - 1) * m.digamma(p.b) + (p.a + p.b - 2) * m.digamma(p.a + p.b)
    if isinstance(p, L): return 1 + m.log(2 * p.b)
    if isinstance(p, C): return m.log(4 * m.pi * p.g)
    if isinstance(p, T):
        return ((p.nu + 1) / 2 * (m.digamma((p.nu + 1) / 2) - m.digamma(p.nu / 2)) + m.log(p.nu) / 2 + m.log(m.beta(p.nu / 2, mpf(1) / 2)) + m.log(p.b))
    if isinstance(p, U): return m.log(p.ends[1] - p.ends[0])
    if isinstance(p, P): return m.log(p.x / p.a) + 1 + 1 / p.a
    return p.c - p.k * m.besseli(1, p.k) / m.besseli(0, p.k)


def beta_below(a, b, x):
    """I_x(a, b) by its series from the nearer end, whose terms are all positive."""
    if x > mpf(1) / 2: return 1 - beta_below(b, a, 1 - x)
    term, total, n = mpf(1), mpf(0), 0
    while n < 10 or term > total * mpf(10) ** -mp.dps:
        total += term
        term *= (a + b + n) / (a + 1 + n) * x
        n += 1
    return m.exp(a * m.log(x) + b * m.log1p(-x) + lg(a + b) - lg(a + 1) - lg(b)) * total


def gamma_below(a, x):
    """P(a, x) by its series, whose terms are all positive."""
    term, total, n = mpf(1), mpf(0), 0
    while n < x - a or term > total * mpf(10) ** -mp.dps:
        total += term
        n += 1
        term *= x / (a + n)
    return m.exp(a * m.log(x) - x - lg(a + 1)) * total


def below(p, a):
    """P(x < a), and E[x; x < a]."""
    mean = means(p)[0]
    if a <= p.ends[0]: return mpf(0), mpf(0)
    if a >= p.ends[1]: return mpf(1), mean
    if isinstance(p, N):
        z = (a - p.mu) / p.sg
        return phi(z), p.mu * phi(z) - p.sg * m.npdf(z)
    if isinstance(p, LN):
        z = (m.log(a) - p.n.mu) / p.n.sg
        return phi(z), mean * phi(z - p.n.sg)
    if isinstance(p, G): return tuple(f * gamma_below(p.a + k, p.r * a) for k, f in ((0, 1), (1, mean)))
    if isinstance(p, B): return tuple(f * beta_below(p.a + k, p.b, a) for k, f in ((0, 1), (1, mean)))
    if isinstance(p, T):
        z = (a - p.mu) / p.b
        tail = beta_below(p.nu / 2, mpf(1) / 2, p.nu / (p.nu + z * z)) / 2
        f = 1 - tail if z > 0 else tail
        density = m.exp(p.log(a)) * p.b
        return f, p.mu * f - p.b * (p.nu + z * z) / (p.nu - 1) * density
    if isinstance(p, U): return (a - p.ends[0]) / (p.ends[1] - p.ends[0]), (a ** 2 - p.ends[0] ** 2) / 2 / (p.ends[1] - p.ends[0])
    if isinstance(p, P): return 1 - (p.x / a) ** p.a, mean * (1 - (p.x / a) ** (p.a - 1))


def distance(p, a):
    f, part = below(p, a)
    return a * f - part + (means(p)[0] - part) - a * (1 - f)


def growth(p, c, b):
    if isinstance(p, C): return m.log(((p.g + b) ** 2 + (p.x - c) ** 2) / b ** 2)
    if not isinstance(p, U): raise TypeError("no closed form")
    primitive = lambda z: z * m.log1p(z * z) - 2 * z + 2 * m.atan(z)
    low, high = ((e - c) / b for e in p.ends)
    return (primitive(high) - primitive(low)) / (high - low)


def cost(p, q):
    """E[−ln q]"""
    if isinstance(q, N): return m.log(q.sg) + m.log(2 * m.pi) / 2 + (means(p)[1] + (means(p)[0] - q.mu) ** 2) / 2 / q.sg ** 2
    if isinstance(q, LN):
        mean, variance = logs(p)
        return mean + m.log(q.n.sg) + m.log(2 * m.pi) / 2 + (variance + (mean - q.n.mu) ** 2) / 2 / q.n.sg ** 2
    if isinstance(q, G): return -q.c - (q.a - 1) * logs(p)[0] + q.r * means(p)[0]
    if isinstance(q, B): return q.c - (q.a - 1) * logs(p)[0] - (q.b - 1) * logs(U(1 - p.ends[1], 1 - p.ends[0]))[0]
    if isinstance(q, L): return m.log(2 * q.b) + distance(p, q.mu) / q.b
    if isinstance(q, C): return m.log(m.pi * q.g) + growth(p, q.x, q.g)
    if isinstance(q, T): return -q.log(q.mu) + (q.nu + 1) / 2 * growth(p, q.mu, q.b * m.sqrt(q.nu))
    if isinstance(q, U): return m.log(q.ends[1] - q.ends[0])
    if isinstance(q, P): return (q.a + 1) * logs(p)[0] - m.log(q.a) - q.a * m.log(q.x)
    return q.c - q.k * (m.sin(p.ends[1] - q.mu) - m.sin(p.ends[0] - q.mu)) / (p.ends[1] - p.ends[0])


def whole(p):
    """The interval from −π to π, whose ends as doubles are a little less."""
    if not isinstance(p, U) or [float(e) for e in p.ends] != [-3.141592653589793, 3.141592653589793]: return p
    return U(-m.pi, m.pi)


def closed_cross(p, q):
    if VM in (type(p), type(q)): p, q = whole(p), whole(q)
    return cost(p, q) - entropy(p)


def closed_crosses():
    """Ordinary pairs, and hard ones: narrow, far apart, very skewed, with settings that are large, small or nearly those of the other."""
    mp.dps = 120
    rows = []
    add = lambda p, q: rows.append([*settings(p), *settings(q), closed_cross(p, q)])
    sizes = ((-1, 1), (-3, 3), (0, 5))
    for size in sizes:
        gamma, beta = G(power(*size), power(-1, 1)), B(power(*size), power(-1, 1))
        positive = [gamma, beta, LN(u(-2, 2), power(-2, 0)), P(power(-1, 1), 1 + power(-1, 1)), G(1, power(*size))]
        student = T(1 + power(-2, 2), u(-2, 2), power(-1, 1))
        narrow = power(*size) * 1e-3
        low = power(-1, 1)
        unit = u(0.1, 0.8)
        uniforms = [U(u(-3, 0), power(-1, 1)), U(low, low + narrow), U(low, low + power(0, 3)), U(0, power(-2, 2)), U(unit, unit + narrow / (1 + 10 * narrow))]
        for p in [N(u(-2, 2), power(-1, 1)), student, *positive, *uniforms]:
            mean = means(p)[0]
            # Where the distance changes its form: far below, within, at the mean and far above.
            for a in (float(mean) * u(-2, 2), float(mean), float(mean) * power(-9, -3), float(mean) * power(1, 3), u(-1, 1)):
                add(p, L(a, power(-1, 1) * abs(float(mean) or 1)))
            if means(p)[1] is not None:
                add(p, N(u(-2, 2), power(-1, 1)))
                add(p, N(float(mean), float(m.sqrt(means(p)[1])) * u(0.5, 3)))
        for p in [*positive, *uniforms[1:]]:
            mean, variance = logs(p)
            add(p, LN(u(-1, 1), power(-1, 1)))
            add(p, LN(float(mean), float(m.sqrt(variance)) * u(0.5, 3)))
            if not isinstance(p, G):
                add(p, G(power(*size), power(-1, 1)))
                k = 1 / float(variance) * u(0.5, 2)
                add(p, G(k, k / float(means(p)[0])))
        for p in uniforms:
            add(p, C(u(-3, 3), power(-2, 2)))
            add(p, T(power(-1, 3), u(-3, 3), power(-2, 2)))
        add(C(u(-3, 3), power(-2, 2)), T(power(-1, 3), u(-3, 3), power(-2, 2)))
        add(C(0, 1), T(1 + power(-6, -1), power(-6, -1), 1))
        add(uniforms[4], B(power(-1, 2), power(-1, 2)))
        add(uniforms[1], P(low / 2, power(-1, 1)))
        add(uniforms[2], P(low, power(-1, 1)))
        for low, high in ((u(-3, 0), u(0, 3)), (unit, unit + min(narrow, 1)), (-3.14, 3.14), (-3.141592653589793, 3.141592653589793)):
            for k in (0.0, power(-9, -3), power(-1, 1), power(2, 5)):
                if k or high < 3.1415:
                    add(U(low, high), VM(u(-3, 3), k))
                    add(U(low, high), VM((low + high) / 2, k))
        for k in (power(-8, -4), power(-1, 1), power(2, 5)):
            add(VM(u(-3, 3), k), U(-4, u(3.2, 10)))
            add(VM(u(-3, 3), k), U(-3.141592653589793, 3.141592653589793))
    # So narrow that nothing may be subtracted.
    add(LN(2, 1e-6), L(7.38905609893065, 1e-5))
    add(LN(-3, 1e-4), L(0.0498, 1e-5))
    add(G(3e5, 0.7), L(4.3e5, 900))
    add(G(1e7, 3), L(1e7 / 3 + 700, 1000))
    add(B(3e5, 1e5), L(0.7505, 1e-3))
    # The forms are those that quadrature finds.
    mp.dps = 60
    for p, q in CROSS:
        try:
            form = closed_cross(p, q)
        except (AttributeError, TypeError, KeyError):
            continue
        assert abs(form - integral(p, q)) < mpf(10) ** -16 * form, (type(p), type(q))
    return rows


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
    table("closedCrosses", closed_crosses(), "Family and three parameters of P, of Q, D(P ∥ Q) by its closed form."),
    table("mixtures", mixtures(), "D(P ∥ Q), then of P and of Q: count, weights, family and three parameters of each component."),
    table("discreteCrosses", discrete_crosses(), "Family and two parameters of P, of Q, D(P ∥ Q) by summation."),
], "Divergences of the families of distributions, from mpmath.")
