"""Writes References/TransportReferences.swift: Wasserstein, Bures and energy distances.

All are evaluated by mpmath with 60 digits at the exact doubles printed beside them, also of pairs that are nearly equal.
Run: python3 transport.py
"""
import random
from mpmath import mp, mpf
import mpmath as m
from tables import table, write

mp.dps = 60
random.seed(20250411)


def coupling(xs, ps, ys, qs):
    """Pieces of the monotone coupling of masses, as shares of their sums: distance, mass."""
    p = sorted(zip(xs, [mpf(v) / sum(map(mpf, ps)) for v in ps]))
    q = sorted(zip(ys, [mpf(v) / sum(map(mpf, qs)) for v in qs]))
    cuts = [mpf(0)]
    for side in (p, q):
        total = mpf(0)
        for _, w in side:
            total += w
            cuts.append(total)
    cuts = sorted(min(c, mpf(1)) for c in cuts)

    def at(side, u):
        total = mpf(0)
        for x, w in side:
            total += w
            if total > u:
                return mpf(x)
        return mpf(side[-1][0])

    for a, b in zip(cuts, cuts[1:]):
        if b - a > mpf(10) ** -50:
            middle = (a + b) / 2
            yield abs(at(p, middle) - at(q, middle)), b - a


def wasserstein(order, *sides):
    return sum(d ** mpf(order) * w for d, w in coupling(*sides)) ** (1 / mpf(order))


def energy(xs, ps, ys, qs):
    ps = [mpf(v) / sum(map(mpf, ps)) for v in ps]
    qs = [mpf(v) / sum(map(mpf, qs)) for v in qs]
    points = sorted(set(xs) | set(ys))
    total = mpf(0)
    for a, b in zip(points, points[1:]):
        gap = sum(w for x, w in zip(xs, ps) if x <= a) - sum(w for y, w in zip(ys, qs) if y <= a)
        total += 2 * gap ** 2 * (mpf(b) - mpf(a))
    return m.sqrt(total)


def normals(mu1, s1, mu2, s2, order):
    a, b = mpf(mu1) - mpf(mu2), mpf(s1) - mpf(s2)
    zero = -a / b if b else mpf(0)
    cuts = sorted({-m.inf, m.inf, mpf(-6), mpf(0), mpf(6)} | ({zero} if abs(zero) < 30 else set()))
    value = m.quad(lambda z: abs(a + b * z) ** mpf(order) * m.npdf(z), cuts)
    return value ** (1 / mpf(order))


def bures(a, b):
    values, vectors = m.eigsy(a)
    root = vectors * m.diag([m.sqrt(v) for v in values]) * vectors.T
    inner = root * b * root
    other = m.eigsy((inner + inner.T) / 2, eigvals_only=True)
    trace = sum(a[i, i] + b[i, i] for i in range(a.rows))
    return m.sqrt(trace - 2 * sum(m.sqrt(v) for v in other))


def covariance(n, near=None, share=None):
    if near is None:
        g = [[random.gauss(0, 1) for _ in range(n)] for _ in range(n)]
        rows = [[sum(g[i][k] * g[j][k] for k in range(n)) + (0.5 if i == j else 0) for j in range(n)] for i in range(n)]
    else:
        rows = [[near[i][j] for j in range(n)] for i in range(n)]
        for i in range(n):
            for j in range(i + 1):
                rows[i][j] = rows[j][i] = rows[i][j] * (1 + share * random.uniform(-1, 1))
    return rows


def masses():
    for index in range(48):
        n, k = random.randint(1, 12), random.randint(1, 12)
        xs = [random.gauss(0, 3) for _ in range(n)]
        ps = [random.expovariate(1) for _ in range(n)]
        if index % 3 == 0:
            ys, qs = xs[:], [w * (1 + 10.0 ** -random.randint(3, 12) * random.uniform(-1, 1)) for w in ps]
        else:
            ys, qs = [random.gauss(1, 2) for _ in range(k)], [random.expovariate(1) for _ in range(k)]
        if len(ys) == 1 and ys == xs:
            continue
        order = random.choice([1, 1, 2, 1.5, 3, 7.25])
        yield [n, len(ys), order, wasserstein(order, xs, ps, ys, qs), energy(xs, ps, ys, qs)] + xs + ps + ys + qs


def pairs():
    for index in range(40):
        mu, s = random.gauss(0, 2), random.expovariate(1) + 0.05
        share = 10.0 ** -random.randint(1, 10)
        near = index % 3 == 0
        other = (mu + share * random.gauss(0, 1), s * (1 + share)) if near else (random.gauss(0, 2), random.expovariate(1) + 0.05)
        order = random.choice([1, 1, 2, 2, 3, 4, 1.5, 2.75, 6])
        yield [mu, s, other[0], other[1], order, normals(mu, s, other[0], other[1], order)]


def matrices():
    for index in range(36):
        n = 1 + index % 6
        a = covariance(n)
        b = covariance(n, a, 10.0 ** -random.randint(1, 13)) if index % 2 else covariance(n)
        yield [n, bures(mp.matrix(a), mp.matrix(b))] + sum(a, []) + sum(b, [])


def ill_conditioned():
    """Eigenvalues from 1 down to 1e-13, and a second matrix that is close to the first or not."""
    for index in range(16):
        n = 2 + index % 4
        g = mp.matrix([[random.gauss(0, 1) for _ in range(n)] for _ in range(n)])
        q, _ = mp.qr(g)
        smallest = 10.0 ** -(4 + 3 * (index // 4))
        spread = [mpf(smallest) ** (mpf(i) / (n - 1)) for i in range(n)]
        a = [[float(sum(q[i, k] * spread[k] * q[j, k] for k in range(n))) for j in range(n)] for i in range(n)]
        a = [[a[max(i, j)][min(i, j)] for j in range(n)] for i in range(n)]
        share = 1e-9 if index % 2 else 0.5
        b = [[a[i][j] * (1 + share if i == j else 1) for j in range(n)] for i in range(n)]
        yield [n, bures(mp.matrix(a), mp.matrix(b))] + sum(a, []) + sum(b, [])


write("transport.py", "TransportReferences", [
    table("masses", list(masses()), "Two numbers of points, the order, W, the energy distance, points and weights of P, then of Q."),
    table("normals", list(pairs()), "Mean and standard deviation of P, of Q, the order, W."),
    table("covariances", list(matrices()), "Size, Bures distance, the elements of both."),
    table("illConditioned", list(ill_conditioned()), "As the covariances, of matrices that are nearly singular."),
], "Distances of transport, from mpmath.")
