"""Writes References/EstimatorReferences.swift: estimates from counts and from samples.

Formulas are evaluated as they stand in the papers, by mpmath with 50 digits; neighbours are found by looking at all pairs.
Run: python3 estimators.py
"""
import random
from mpmath import mp, mpf
import mpmath as m
from tables import table, write

mp.dps = 50
random.seed(20250412)


def entropy(ps):
    return -sum(p * m.log(p) for p in ps if p > 0)


def plug_in(counts):
    n = mpf(sum(counts))
    return entropy([c / n for c in counts])


def plug_in_error(counts):
    n = mpf(sum(counts))
    h = plug_in(counts)
    second = sum(c / n * m.log(c / n) ** 2 for c in counts if c)
    return m.sqrt((second - h ** 2) / n)


def miller_madow(counts):
    return plug_in(counts) + mpf(sum(c > 0 for c in counts) - 1) / (2 * sum(counts))


def shrunk(counts):
    n, k = mpf(sum(counts)), len(counts)
    ps = [c / n for c in counts]
    distance = sum((mpf(1) / k - p) ** 2 for p in ps)
    share = 1 if distance == 0 or n == 1 else (1 - sum(p ** 2 for p in ps)) / ((n - 1) * distance)
    share = min(max(share, mpf(0)), mpf(1))
    return [share / k + (1 - share) * p for p in ps]


def chao_shen(counts):
    n = sum(counts)
    once = sum(c == 1 for c in counts)
    once = n - 1 if once == n else once
    cover = 1 - mpf(once) / n
    ps = [cover * c / n for c in counts if c]
    return -sum(p * m.log(p) / (1 - (1 - p) ** n) for p in ps)


def count_rows():
    lists = [[4, 2, 3, 0, 2, 4, 0, 0, 2, 1, 1], [1, 1, 1, 1], [7], [1], [1000000, 1], [5, 5, 5, 5]]
    for _ in range(18):
        k = random.randint(2, 40)
        lists.append([int(random.expovariate(1 / random.choice([1.5, 20, 400]))) for _ in range(k)])
    for counts in lists:
        if sum(counts) == 0:
            continue
        yield [len(counts), plug_in(counts), plug_in_error(counts), miller_madow(counts), entropy(shrunk(counts)),
               chao_shen(counts)] + counts


def information_rows():
    for _ in range(16):
        r, c = random.randint(2, 5), random.randint(2, 6)
        t = [[int(random.expovariate(1 / 9)) + (3 if i == j else 0) for j in range(c)] for i in range(r)]
        cells = sum(t, [])
        rows, columns = [sum(x) for x in t], [sum(x) for x in zip(*t)]
        of = lambda f: f(rows) + f(columns) - f(cells)
        s = shrunk(cells)
        grid = [s[i * c:(i + 1) * c] for i in range(r)]
        shrunk_value = (entropy([sum(x) for x in grid]) + entropy([sum(x) for x in zip(*grid)]) - entropy(s))
        yield [r, c, of(plug_in), of(miller_madow), shrunk_value, of(chao_shen)] + cells


def divergence_rows():
    for _ in range(12):
        k = random.randint(2, 12)
        a = [int(random.expovariate(1 / 50)) for _ in range(k)]
        b = [int(random.expovariate(1 / 80)) + 1 for _ in range(k)]
        n, q = mpf(sum(a)), mpf(sum(b))
        d = sum(x / n * m.log((x / n) / (y / q)) for x, y in zip(a, b) if x)
        second = sum(x / n * m.log((x / n) / (y / q)) ** 2 for x, y in zip(a, b) if x)
        chi = sum((x / n) ** 2 / (y / q) for x, y in zip(a, b)) - 1
        yield [k, d, m.sqrt((second - d ** 2) / n + chi / q)] + a + b


def euclid(a, b):
    return m.sqrt(sum((mpf(x) - mpf(y)) ** 2 for x, y in zip(a, b)))


def largest(a, b):
    return max(abs(mpf(x) - mpf(y)) for x, y in zip(a, b))


def nearest(points, query, k, norm, skip=None):
    return sorted(norm(query, p) for i, p in enumerate(points) if i != skip)[k - 1]


def cloud(n, d):
    return [[random.gauss(0, 1 + axis) for axis in range(d)] for _ in range(n)]


def neighbor_entropy_rows():
    for index in range(14):
        d, n, k = 1 + index % 4, random.randint(8, 60), random.randint(1, 5)
        x = cloud(n, d)
        ball = mpf(d) / 2 * m.log(m.pi) - m.loggamma(mpf(d) / 2 + 1)
        mean = sum(m.log(nearest(x, p, k, euclid, i)) for i, p in enumerate(x)) / n
        yield [n, d, k, m.digamma(n) - m.digamma(k) + ball + d * mean] + sum(x, [])


def kraskov_rows():
    for index in range(14):
        d, e = [(1, 1), (1, 2), (2, 1), (2, 3)][index % 4]
        n, k = random.randint(8, 50), random.randint(1, 4)
        x, noise = cloud(n, d), cloud(n, e)
        y = [[0.7 * p[0] + v for v in q] for p, q in zip(x, noise)]
        both = [a + b for a, b in zip(x, y)]
        total = mpf(0)
        for i in range(n):
            eps = nearest(both, both[i], k, largest, i)
            for side in (x, y):
                total += m.digamma(sum(j != i and largest(side[i], side[j]) < eps for j in range(n)) + 1)
        yield [n, d, e, k, m.digamma(k) + m.digamma(n) - total / n] + sum(x, []) + sum(y, [])


def neighbor_divergence_rows():
    for index in range(12):
        d, n, q, k = 1 + index % 3, random.randint(8, 40), random.randint(8, 50), random.randint(1, 4)
        x, y = cloud(n, d), [[v + 0.5 for v in p] for p in cloud(q, d)]
        mean = sum(m.log(nearest(y, p, k, euclid) / nearest(x, p, k, euclid, i)) for i, p in enumerate(x)) / n
        yield [n, q, d, k, d * mean + m.log(mpf(q) / (n - 1))] + sum(x, []) + sum(y, [])


write("estimators.py", "EstimatorReferences", [
    table("entropies", list(count_rows()), "Number of outcomes, plug-in with its error, Miller–Madow, James–Stein, Chao–Shen, the counts."),
    table("informations", list(information_rows()), "Rows, columns, plug-in, Miller–Madow, James–Stein, Chao–Shen, the counts."),
    table("divergences", list(divergence_rows()), "Number of outcomes, D and its error, counts of P, of Q."),
    table("neighborEntropies", list(neighbor_entropy_rows()), "Points, dimension, neighbours, estimate, the points."),
    table("neighborInformations", list(kraskov_rows()), "Points, two dimensions, neighbours, estimate, both samples."),
    table("neighborDivergences", list(neighbor_divergence_rows()), "Points of both, dimension, neighbours, estimate, both samples."),
], "Estimates from counts and samples, from mpmath.")
