"""Writes References/InformationReferences.swift: joint distributions and channels.

Every value is computed by mpmath with 60 digits from the doubles printed beside it, taken at face value. Products of
marginals are divided by the sum of all, so that they have the mass of the table itself.
Run: python3 information.py
"""
import random
from mpmath import mp, mpf
import mpmath as m
from tables import table, write

mp.dps = 60
random.seed(20250301)


def normalized(w):
    total = sum(w)
    return [x / total for x in w]


def nearly_independent(shape, eps):
    """A table that is the product of its marginals but for a share eps; any outcome at all where eps is None."""
    axes = [normalized([random.random() for _ in range(n)]) for n in shape]
    cells = [1.0]
    for axis in axes:
        cells = [c * a for c in cells for a in axis]
    if eps is None:
        cells = [random.expovariate(1) ** 3 for _ in cells]
    elif eps == "zeros":
        cells = [random.random() if random.random() < 0.6 else 0.0 for _ in cells]
        cells[0] = 1.0
    else:
        cells = [c * (1 + eps * random.uniform(-1, 1)) for c in cells]
    return normalized(cells)


def marginal(cells, shape, keep):
    sums = {}
    for index, value in enumerate(cells):
        outcome, rest = [], index
        for size in reversed(shape):
            outcome.append(rest % size)
            rest //= size
        outcome.reverse()
        key = tuple(outcome[k] for k in keep)
        sums[key] = sums.get(key, mpf(0)) + value
    return sums


def spread(cells, shape, keep):
    sums = marginal(cells, shape, keep)
    values = []
    for index in range(len(cells)):
        outcome, rest = [], index
        for size in reversed(shape):
            outcome.append(rest % size)
            rest //= size
        outcome.reverse()
        values.append(sums[tuple(outcome[k] for k in keep)])
    return values


def kl(p, q):
    return sum((a * m.log(a / b) if a else 0) - a + b for a, b in zip(p, q))


def entropy(values):
    return -sum(v * m.log(v) for v in values if v)


def conditional(cells, shape, variables, conditions):
    both, known = spread(cells, shape, conditions + variables), spread(cells, shape, conditions)
    return -sum(c * m.log(b / k) for c, b, k in zip(cells, both, known) if c)


def information(cells, shape, a, b, c):
    table = list(marginal(cells, shape, a + b + c).values())
    sub = [shape[k] for k in a + b + c]
    order = marginal(cells, shape, a + b + c)
    cells = [order[key] for key in sorted(order)]
    i, j, k = len(a), len(a) + len(b), len(a) + len(b) + len(c)
    ac = spread(cells, sub, list(range(i)) + list(range(j, k)))
    bc = spread(cells, sub, list(range(i, k)))
    cc = spread(cells, sub, list(range(j, k)))
    return kl(cells, [x * y / z if z else mpf(0) for x, y, z in zip(ac, bc, cc)])


def pairs():
    rows = []
    for shape in ((2, 2), (3, 4), (6, 5)):
        for eps in (None, "zeros", 1e-1, 1e-4, 1e-8, 1e-12):
            p = nearly_independent(shape, eps)
            e = [mpf(x) for x in p]
            i = information(e, shape, [0], [1], [])
            product = [x * y / sum(e) for x, y in zip(spread(e, shape, [0]), spread(e, shape, [1]))]
            h10, h01 = conditional(e, shape, [1], [0]), conditional(e, shape, [0], [1])
            rows.append([*shape, entropy(e), h10, h01, i, h10 + h01, m.log(e[0] / product[0]), *p])
    return rows


def triples():
    rows = []
    for shape in ((2, 2, 2), (3, 2, 4)):
        for eps in (None, "zeros", 1e-2, 1e-5, 1e-9):
            p, q = nearly_independent(shape, eps), nearly_independent(shape, None)
            e, f = [mpf(x) for x in p], [mpf(x) for x in q]
            product = [x * y * z / sum(e) ** 2 for x, y, z in zip(*(spread(e, shape, [k]) for k in range(3)))]
            total = kl(e, product)
            dual = information(e, shape, [0], [1], [2]) + information(e, shape, [0, 1], [2], [])
            co = sum((-1) ** (len(s) + 1) * entropy(marginal(e, shape, s).values())
                     for s in ([0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]))
            chain = []
            for k in range(3):
                known_p, known_q = spread(e, shape, list(range(k))), spread(f, shape, list(range(k)))
                both_p, both_q = spread(e, shape, list(range(k + 1))), spread(f, shape, list(range(k + 1)))
                chain.append(sum(c * m.log(bp / kp / (bq / kq)) for c, kp, kq, bp, bq in
                                 zip(e, known_p, known_q, both_p, both_q) if c))
            rows.append([*shape, information(e, shape, [0], [1], [2]), information(e, shape, [0], [1, 2], []), total, dual,
                         co, *[conditional(e, shape, [k], list(range(k))) for k in range(3)], *chain, *p, *q])
    return rows


def z_capacity(e):
    """ln(1 + (1 − e)·e^(e/(1 − e))) (Tallini et al.)"""
    return m.log1p((1 - e) * e ** (e / (1 - e))) if e < 1 else mpf(0)


def channels():
    rows = []
    for e in (1e-300, 1e-9, 0.01, 0.1, 0.25, 0.3, 0.4999, 0.49999999, 0.5, 0.75, 0.999999):
        x = mpf(e)
        h = -x * m.log(x) - (1 - x) * m.log1p(-x)
        rows.append([e, m.log(2) - h, (1 - x) * m.log(2), z_capacity(x)])
    return rows


def bernoulli_rates():
    """H(p) − H(D) for a source of probability p and the Hamming distortion D < min(p, 1 − p)."""
    rows = []
    for p in (0.5, 0.4, 0.1, 0.01):
        for share in (0.01, 0.3, 0.9, 0.999):
            d = p * share
            h = lambda x: -x * m.log(x) - (1 - x) * m.log1p(-x)
            x = mpf(d)
            rows.append([p, d, h(mpf(p)) - h(x), m.log((1 - x) / x)])
    return rows


write("information.py", "InformationReferences", [
    table("pairs", pairs(), "Shape, H(X, Y), H(Y | X), H(X | Y), I(X; Y), variation of information, the first pointwise "
          "information, probabilities."),
    table("triples", triples(), "Shape, I(X; Y | Z), I(X; Y, Z), total and dual total correlation, co-information, the three terms of "
          "the entropy's chain rule, those of D(P ∥ Q), probabilities of P, of Q."),
    table("channels", channels(), "e, the capacities of the binary symmetric, the erasure and the Z-channel, in nats."),
    table("bernoulliRates", bernoulli_rates(), "p, D, rate and slope of a Bernoulli source with Hamming distortion."),
], "Measures of joint distributions and of channels, from mpmath.")
