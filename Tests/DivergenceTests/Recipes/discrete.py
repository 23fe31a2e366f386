"""Writes References/DiscreteReferences.swift: entropies and divergences of categorical distributions.

Every value is computed by mpmath with 60 digits, or more where doubles of very different size meet. Probabilities are taken at
face value, as the doubles that they are: since their sums are off 1 by rounding, divergences are those of measures,
Σ p·ln(p/q) − p + q and the like, which differ from the usual forms only where those would show nothing but rounding.
Weights, counts and logits stand for their exact normalized values.
Run: python3 discrete.py
"""
import random
from mpmath import mp, mpf
import mpmath as m
from tables import table, write

mp.dps = 60
random.seed(20240229)

ORDERS = [mpf(1) / 4, mpf(1) / 2, mpf(1) - mpf(2) ** -30, mpf(1) + mpf(2) ** -10, mpf(3) / 2, 2, 3, 20]


def distribution(kind, n):
    if kind == "ordinary":
        w = [random.random() for _ in range(n)]
    elif kind == "spiky":
        w = [10.0 ** random.uniform(-300, 0) for _ in range(n)]
    else:
        w = [random.expovariate(1) ** 4 for _ in range(n)]
    total = sum(w)
    return [x / total for x in w]


def near(p, eps):
    q = [x * (1 + eps * random.uniform(-1, 1)) for x in p]
    total = sum(q)
    return [x / total for x in q]


def xlogx(a, b):
    return mpf(0) if a == 0 else (m.inf if b == 0 else a * m.log(a / b))


def kl(p, q):
    return sum(xlogx(a, b) - a + b for a, b in zip(p, q))


def power_sum(p, q, order):
    """(Σ p^α q^(1−α) − 1)/(α − 1), as of measures."""
    total = mpf(0)
    for a, b in zip(p, q):
        if a == 0 or (b == 0 and order < 1):
            product = mpf(0)
        elif b == 0:
            return m.inf
        else:
            product = a ** order * b ** (1 - order)
        total += (product - a) / (order - 1) - a + b
    return total


def renyi(p, q, order):
    """ln Σ p^α q^(1−α)/(α − 1); near equality as of measures."""
    s = power_sum(p, q, order)
    if m.isinf(s):
        return m.inf
    argument = (order - 1) * s
    if abs(argument) < 0.5:
        return m.log1p(argument) / (order - 1)
    products = sum(a ** order * b ** (1 - order) for a, b in zip(p, q) if a and b)
    return m.log(products) / (order - 1) if products else m.inf


def power_excess(p, order):
    return sum(a * m.expm1((order - 1) * m.log(a)) for a in p if a)


def renyi_entropy(p, order):
    excess = power_excess(p, order)
    return (m.log1p(excess) if excess > -0.5 else m.log(sum(a ** order for a in p if a))) / (1 - order)


def jensen_shannon(p, q):
    return sum(xlogx(a, (a + b) / 2) + xlogx(b, (a + b) / 2) for a, b in zip(p, q)) / 2


def of_one(p):
    return ([-sum(a * m.log(a) for a in p if a)]
            + [renyi_entropy(p, o) for o in ORDERS]
            + [power_excess(p, o) / (1 - o) for o in ORDERS])


def of_two(p, q):
    hellinger = sum((m.sqrt(a) - m.sqrt(b)) ** 2 for a, b in zip(p, q)) / 2
    chi = sum((a - b) ** 2 / b if b else (m.inf if a else 0) for a, b in zip(p, q))
    neyman = sum((a - b) ** 2 / a if a else (m.inf if b else 0) for a, b in zip(p, q))
    jeffreys = sum(m.inf if (a == 0) != (b == 0) else ((a - b) * m.log(a / b) if a else 0) for a, b in zip(p, q))
    return [
        -sum((m.inf if b == 0 else a * m.log(b)) * (-1 if b == 0 else 1) for a, b in zip(p, q) if a),
        kl(p, q), jeffreys, jensen_shannon(p, q), hellinger, sum(abs(a - b) for a, b in zip(p, q)) / 2, chi, neyman,
        renyi(p, q, mpf(1) / 2) / 2,
        *[renyi(p, q, o) for o in ORDERS], *[power_sum(p, q, o) for o in ORDERS]]


def exact(p):
    return [mpf(x) for x in p]


def with_zeros(p, count):
    q = list(p)
    for i in random.sample(range(len(p)), count):
        q[i] = 0.0
    total = sum(q)
    return [x / total for x in q]


def pairs():
    mp.dps = 80
    rows = []
    for n in (2, 3, 5, 10, 40):
        for kind in ("ordinary", "spiky", "skewed"):
            for second in ("other", 1e-1, 1e-4, 1e-8, 1e-12):
                p = distribution(kind, n)
                q = distribution(kind, n) if second == "other" else near(p, second)
                rows.append((p, q))
        if n > 2:
            p, q = distribution("ordinary", n), distribution("ordinary", n)
            rows += [(with_zeros(p, 1), q), (p, with_zeros(q, 1)), (with_zeros(p, 1), with_zeros(q, 1))]
    return [[len(p), *of_one(exact(p)), *of_two(exact(p), exact(q)), *p, *q] for p, q in rows]


def softmax(z):
    w = [m.exp(mpf(x)) for x in z]
    total = sum(w)
    return [x / total for x in w]


def normalized(w):
    total = sum(map(mpf, w))
    return [mpf(x) / total for x in w]


def logits():
    """Logits up to a thousand apart, also of pairs that are nearly equal."""
    mp.dps = 500
    rows = []
    for n in (2, 3, 6, 20):
        for spread in (1, 30, 1000):
            for second in ("other", 1e-2, 1e-6, 1e-11):
                p = [random.uniform(-spread, spread) for _ in range(n)]
                q = [random.uniform(-spread, spread) if second == "other" else x + second * random.uniform(-1, 1)
                     for x in p]
                rows.append([n, *of_one(softmax(p)), *of_two(softmax(p), softmax(q)), *p, *q])
    return rows


def weights():
    """Weights whose normalized values no double holds, also of pairs that are nearly equal."""
    mp.dps = 80
    rows = []
    for n in (2, 3, 7, 30):
        for second in ("other", 1e-3, 1e-6, 1e-9, 1e-12):
            p = [float(random.randint(1, 10 ** 12)) for _ in range(n)]
            q = [float(random.randint(1, 10 ** 12)) if second == "other" else
                 float(max(1, round(x * (1 + second * random.uniform(-2, 2))))) for x in p]
            if p == q:
                q[0] += 1
            rows.append([n, *of_one(normalized(p)), *of_two(normalized(p), normalized(q)), *p, *q])
        p = [1.0] * n
        p[0] = 1e12
        q = [1.0] * n
        q[0] = 1e12 + 1
        rows.append([n, *of_one(normalized(p)), *of_two(normalized(p), normalized(q)), *p, *q])
    return rows


def many():
    """Ten thousand outcomes by counts that the test makes too: (7919·i mod 10007) + 1, against those 1, 17, … later."""
    mp.dps = 50
    n = 10000
    counts = [7919 * i % 10007 + 1 for i in range(n)]
    rows = []
    for shift, bump in ((1, 0), (17, 0), (0, 1)):
        other = [counts[(i + shift) % n] + (bump if i % 2 else 0) for i in range(n)]
        rows.append([shift, bump, *of_one(normalized(counts)), *of_two(normalized(counts), normalized(other))])
    return rows


def jensen_shannon_of_many():
    mp.dps = 80
    rows = []
    for n, count in ((2, 3), (5, 4), (20, 6)):
        for closeness in (None, 1e-3, 1e-9):
            first = distribution("ordinary", n)
            parts = [distribution("ordinary", n) if closeness is None else near(first, closeness) for _ in range(count)]
            w = distribution("ordinary", count)
            exact_parts, exact_w = [exact(p) for p in parts], exact(w)
            center = [sum(wk * p[i] for wk, p in zip(exact_w, exact_parts)) for i in range(n)]
            value = sum(wk * kl(p, center) for wk, p in zip(exact_w, exact_parts))
            rows.append([n, count, value, *w, *[x for p in parts for x in p]])
    return rows


columns = "H(P) and the entropies and divergences in the order of the recipe"
write("discrete.py", "DiscreteReferences", [
    table("orders", [ORDERS], "The orders of the Rényi and Tsallis entropies and divergences."),
    table("pairs", pairs(), f"Count n; {columns}; n probabilities of P, n of Q."),
    table("logits", logits(), f"Count n; {columns}; n logits of P, n of Q."),
    table("weights", weights(), f"Count n; {columns}; n weights of P, n of Q."),
    table("many", many(), f"Shift and bump of the counts; {columns}."),
    table("jensenShannon", jensen_shannon_of_many(), "Count n, number of distributions k, the divergence, k weights, k times n probabilities."),
], "Values of entropies and divergences of categorical distributions, from mpmath.")
