"""Writes References/FitReferences.swift: maximum-likelihood fits, and projections onto averages.

The equations for the best parameters are solved by mpmath with 40 digits at the exact doubles printed beside them.
Run: python3 fits.py
"""
import random
from mpmath import mp, mpf
import mpmath as m
from tables import table, write

mp.dps = 40
random.seed(20250414)


def mean(f, xs, ws):
    return sum(mpf(w) * f(mpf(x)) for x, w in zip(xs, ws)) / sum(map(mpf, ws))


def spread(xs, ws):
    c = mean(lambda x: x, xs, ws)
    return c, mean(lambda x: (x - c) ** 2, xs, ws)


def root(equations, start):
    found = m.findroot(equations, start, tol=mpf(10) ** -60, maxsteps=200)
    return list(found) if hasattr(found, "rows") else [found]


def gamma(xs, ws):
    c = mean(lambda x: x, xs, ws)
    gap = m.log(c) - mean(m.log, xs, ws)
    a = root(lambda a: m.log(a) - m.digamma(a) - gap, (3 - gap + m.sqrt((gap - 3) ** 2 + 24 * gap)) / (12 * gap))[0]
    return [a, a / c]


def beta(xs, ws):
    c, v = spread(xs, ws)
    size = c * (1 - c) / v - 1
    p, q = mean(m.log, xs, ws), mean(lambda x: m.log(1 - x), xs, ws)
    return root(lambda a, b: (m.digamma(a) - m.digamma(a + b) - p, m.digamma(b) - m.digamma(a + b) - q), (c * size, (1 - c) * size))


def cauchy_like(nu, xs, ws, start):
    def equations(mu, s):
        u = lambda x: (nu + 1) / (nu * s ** 2 + (x - mu) ** 2)
        return mean(lambda x: u(x) * (x - mu), xs, ws), mean(lambda x: u(x) * (x - mu) ** 2, xs, ws) - 1
    return root(equations, start)


def median_start(xs):
    s = sorted(xs)
    c = s[len(s) // 2]
    return c, sorted(abs(x - c) for x in xs)[len(xs) // 2]


def student(xs, ws):
    def score(nu):
        mu, s = cauchy_like(nu, xs, ws, median_start(xs))
        t = lambda x: ((x - mu) / s) ** 2
        return (m.digamma((nu + 1) / 2) - m.digamma(nu / 2)
                + mean(lambda x: (t(x) - 1) / (nu + t(x)) - m.log(1 + t(x) / nu), xs, ws))
    low, high = mpf("0.3"), mpf(60)
    if not (score(low) > 0 > score(high)):
        return None
    nu = m.findroot(score, (low, high), solver="ridder", tol=mpf(10) ** -30, maxsteps=400)
    return [nu] + cauchy_like(nu, xs, ws, median_start(xs))


def von_mises(xs, ws):
    c, s = mean(m.cos, xs, ws), mean(m.sin, xs, ws)
    r = m.sqrt(c * c + s * s)
    k = root(lambda k: m.besseli(1, k) / m.besseli(0, k) - r, r * (2 - r * r) / (1 - r * r))[0]
    return [m.atan2(s, c), k]


def negative_binomial(xs, ws):
    c, v = spread(xs, ws)
    if v <= c * mpf("1.05"):
        return None
    slope = lambda r: mean(lambda x: m.digamma(x + r) - m.digamma(r), xs, ws) - m.log(1 + c / r)
    r = root(slope, c * c / (v - c))[0]
    return [r, r / (r + c)]


def dirichlet(rows):
    n, k = len(rows), len(rows[0])
    logs = [sum(m.log(mpf(r[j])) for r in rows) / n for j in range(k)]
    c, v = spread([r[0] for r in rows], [1] * n)
    size = c * (1 - c) / v - 1
    start = tuple(sum(mpf(r[j]) for r in rows) / n * size for j in range(k))
    return root(lambda *a: tuple(m.digamma(a[j]) - m.digamma(sum(a)) - logs[j] for j in range(k)), start)


def samples(draw, fit, count):
    """Number of points, number of parameters, the parameters, points, weights."""
    made = 0
    while made < count:
        xs = [draw() for _ in range(random.randint(8, 25))]
        ws = [1.0] * len(xs) if made % 2 else [random.uniform(0.2, 3) for _ in xs]
        best = fit(xs, ws)
        if best is None or any(m.im(b) != 0 or (b <= 0 and fit in (gamma, beta)) for b in best):
            continue
        made += 1
        yield [len(xs), len(best)] + best + xs + ws


def simplex():
    for _ in range(6):
        k = random.randint(2, 5)
        rows = []
        for _ in range(random.randint(8, 20)):
            g = [random.gammavariate(0.7 + 2 * j, 1) for j in range(k)]
            rows.append([x / sum(g) for x in g])
        yield [len(rows), k] + dirichlet(rows) + sum(rows, [])


def projections():
    """Outcomes, averages, D, P, Q as weights, rows of features, moments."""
    for _ in range(14):
        n, k = random.randint(3, 9), random.randint(1, 2)
        weights = [random.expovariate(1) + 0.01 for _ in range(n)]
        features = [[random.gauss(0, 1) for _ in range(n)] for _ in range(k)]
        inner = [random.expovariate(1) for _ in range(n)]
        moments = [float(sum(mpf(f) * mpf(w) for f, w in zip(row, inner)) / sum(map(mpf, inner))) for row in features]
        total = sum(map(mpf, weights))
        q = [mpf(w) / total for w in weights]

        def tilted(lam):
            t = [v * m.exp(sum(l * mpf(f[i]) for l, f in zip(lam, features))) for i, v in enumerate(q)]
            return [x / sum(t) for x in t]

        def equations(*lam):
            p = tilted(lam)
            return tuple(sum(x * mpf(f) for x, f in zip(p, row)) - mpf(c) for row, c in zip(features, moments))

        try:
            lam = root(equations, (mpf(0),) * k)
        except (ValueError, ZeroDivisionError):
            continue
        p = tilted(lam)
        yield [n, k, sum(x * m.log(x / y) for x, y in zip(p, q))] + p + weights + sum(features, []) + moments


write("fits.py", "FitReferences", [
    table("gammas", list(samples(lambda: random.gammavariate(random.choice([0.4, 3, 50]), 2.5), gamma, 8)), "Points, parameters: shape and rate."),
    table("betas", list(samples(lambda: random.betavariate(0.8, 2.5), beta, 8)), "Points, parameters: α and β."),
    table("cauchys", list(samples(lambda: random.gauss(1, 1) / random.gauss(0, 1), lambda x, w: cauchy_like(mpf(1), x, w, median_start(x)), 6)), "Points, parameters: location and scale."),
    table("students", list(samples(lambda: 1 + random.gauss(0, 1) / (random.gammavariate(1.5, 1) / 1.5) ** 0.5, student, 5)), "Points, parameters: degrees of freedom, location and scale."),
    table("vonMises", list(samples(lambda: m.pi and (random.vonmisesvariate(0.5, 2.5) + 3.14159265) % 6.2831853 - 3.14159265, von_mises, 6)), "Points, parameters: mean and concentration."),
    table("negativeBinomials", list(samples(lambda: float(int(random.gammavariate(1.3, 4))), negative_binomial, 6)), "Points, parameters: successes and probability."),
    table("dirichlets", list(simplex()), "Points, dimension, the concentrations, the points."),
    table("projections", list(projections()), "Outcomes, averages, D(P ∥ Q), P, weights of Q, features, averages."),
], "Fits and projections, from mpmath.")
