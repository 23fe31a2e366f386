"""Writes References/SpecialReferences.swift: the special functions, and tan and atan, at ordinary and hard arguments.

Every value is computed by mpmath with at least 60 digits at the exact double arguments printed beside it, and kept as
two doubles, so that errors can be told in fractions of an ulp. Incomplete gamma functions are summed here with
as many digits as their cancellation needs; inverses are found by Newton's method on the function itself.
Run: python3 special.py (takes two minutes)
"""
import math
import random
from mpmath import mp, mpf
import mpmath as m
from tables import pair, table, write

mp.dps = 60
random.seed(20250117)


def uniform(low, high):
    return random.uniform(low, high)


def magnitude(low, high):
    return 2.0 ** random.uniform(low, high)


def either(*makers):
    return random.choice(makers)()


def signed(x):
    return x * random.choice([1, -1])


def erfc_inverse(q):
    q = mpf(q)
    if q > 0.3:
        return m.erfinv(1 - q)
    x = m.sqrt(-m.log(q)) * mpf("0.95")
    while True:
        e = m.erfc(x)
        step = (m.log(e) - m.log(q)) * e * m.sqrt(m.pi) / 2 * m.exp(x * x)
        x += step
        if abs(step) < mpf(10) ** -50:
            return x


def gamma_lower(a, x):
    """P(a, x) by its series of positive terms, to the digits set."""
    a, x = mpf(a), mpf(x)
    term = total = mpf(1)
    n = 1
    while term > total * mpf(10) ** -(mp.dps + 5):
        term *= x / (a + n)
        total += term
        n += 1
    return m.exp(a * m.log(x) - x - m.loggamma(a + 1)) * total


def gamma_upper(a, x):
    """Q(a, x) as 1 − P, with the digits that the difference costs."""
    with mp.workdps(60 + 20 + int(max(0, float((mpf(x) - mpf(a)) ** 2 / (mpf(a) + mpf(x)))))):
        return 1 - gamma_lower(a, x)


def gamma_upper_far(a, x):
    """Q(a, x) of a huge shape: with t = a + s √a, the integral of a bell over s."""
    with mp.workdps(110):
        root = m.sqrt(mpf(a))
        start = (mpf(x) - a) / root
        area = m.quad(lambda s: m.exp(a * m.log1p(s / root) - root * s) / (1 + s / root), [start + 3 * k for k in range(9)])
        return area * m.exp(a * m.log(mpf(a)) - a - m.log(mpf(a)) / 2 - m.loggamma(mpf(a)))


def beta_lower(x, a, b):
    with mp.workdps(80):
        return m.betainc(mpf(a), mpf(b), 0, mpf(x), regularized=True)


def newton(f, slope, x, target):
    x = mpf(x)
    for _ in range(60):
        step = (f(x) - target) / slope(x)
        step = max(min(step, x / 2), -x)
        x -= step
        if abs(step) < abs(x) * mpf(10) ** -40:
            return x
    return None


def gamma_density(a, x):
    return m.exp((mpf(a) - 1) * m.log(x) - x - m.loggamma(mpf(a)))


def beta_density(a, b, x):
    return x ** (mpf(a) - 1) * (1 - x) ** (mpf(b) - 1) / m.beta(mpf(a), mpf(b))


def rows(count, make, value):
    """Rows of arguments with the value; cases without one, or with one beyond normal doubles, are drawn again."""
    found = []
    while len(found) < count:
        arguments = make()
        exact = value(*arguments)
        if exact is None or not mpf(2) ** -1000 < abs(exact) < mpf(2) ** 1000:
            continue
        found.append((*map(float, arguments), *pair(exact)))
    return found


def shape():
    return either(lambda: magnitude(-40, -1), lambda: magnitude(-4, 4), lambda: magnitude(3, 12))


def gamma_arguments():
    a = shape()
    x = either(lambda: a * uniform(0.3, 1.9), lambda: a * magnitude(-4, 4),
               lambda: max(a + uniform(-6, 6) * a ** 0.5, a / 100), lambda: magnitude(-20, 6))
    return a, x


def large_gamma_arguments():
    a = magnitude(16, 22)
    return a, a + uniform(-12, 12) * a ** 0.5


def gamma_range(function):
    def value(a, x):
        exponent = a * m.log(x) - x - m.loggamma(mpf(a))
        return function(a, x) if abs(exponent) < 600 else None
    return value


def beta_arguments():
    a, b = either(lambda: (magnitude(-10, 10), magnitude(-10, 10)), lambda: (magnitude(-3, 3), magnitude(-3, 3)))
    mean = a / (a + b)
    spread = (mean * (1 - mean) / (a + b + 1)) ** 0.5
    x = either(lambda: uniform(0, 1), lambda: min(max(mean + uniform(-8, 8) * spread, 1e-9), 1 - 1e-9),
               lambda: magnitude(-60, 0))
    return x, a, b


def probability():
    return either(lambda: uniform(0, 1), lambda: magnitude(-200, 0), lambda: magnitude(-30, 0))


def gamma_inverse(a, p):
    start = (m.log(p) + m.loggamma(mpf(a) + 1)) / a
    start = m.exp(start) if a < 1 or start < -1 else mpf(a)
    return newton(lambda x: gamma_lower(a, x), lambda x: gamma_density(a, x), min(start, a + 40), mpf(p))


def gamma_upper_inverse(a, q):
    low, high = mpf(0), mpf(a) + 10
    while gamma_upper(a, high) > q:
        low, high = high, 2 * high
    # In the logarithm, where the tail is nearly straight.
    x = high
    for _ in range(200):
        value = gamma_upper(a, x)
        step = (m.log(value) - m.log(mpf(q))) * value / gamma_density(a, x)
        x = x + step if x + step > x / 4 else x / 4
        if abs(step) < abs(x) * mpf(10) ** -40:
            return x
    return None


def beta_inverse(p, a, b):
    x = m.findroot(lambda t: m.log(beta_lower(t, a, b)) - m.log(mpf(p)),
                   (mpf(10) ** -60, 1 - mpf(10) ** -15), solver="anderson", tol=1e-60, maxsteps=400, verify=False)
    return newton(lambda t: beta_lower(t, a, b), lambda t: beta_density(a, b, t), x, mpf(p))


near_one = lambda: 1 + signed(magnitude(-50, -3))
near_two = lambda: 2 + signed(magnitude(-50, -3))
order = lambda: either(lambda: 0.0, lambda: 1.0, lambda: float(random.randint(0, 60)), lambda: uniform(0, 50))
branch = -0.36787944117144233


def zero(f, slope, x):
    """The zero near x, by Newton's method."""
    x = mpf(x)
    while True:
        step = f(x) / slope(x)
        x -= step
        if abs(step) < mpf(10) ** -50:
            return x


def log_of_size_of_gamma(x):
    return m.log(abs(m.gamma(mpf(x)))) if x != int(x) else None


def digamma_zero(n):
    """The zero of psi between -n and 1 - n."""
    return zero(m.digamma, lambda x: m.polygamma(1, x), -n + m.atan(m.pi / m.log(n + 0.3)) / m.pi if n > 1 else -0.504)


log_gamma_zeros = [zero(log_of_size_of_gamma, m.digamma, x) for x in
                   [-2.457, -2.748, -3.144, *(-n + side / math.factorial(n) for n in range(4, 8) for side in (1, -1))]]
digamma_zeros = [digamma_zero(n) for n in (*range(1, 41), 88, 2978)]


def beside(zeros):
    """The double nearest to a zero, or one not far from it."""
    x = float(random.choice(zeros))
    return either(lambda: x, lambda: x + signed(random.randint(1, 9)) * math.ulp(x), lambda: x + signed(magnitude(-40, -8)))


def below_zero(zeros):
    """Numbers below 0 of all sizes, many beside integers and zeros."""
    return either(lambda: -magnitude(-1000, -1), lambda: -uniform(0, 30), lambda: -magnitude(3, 40),
                  lambda: -random.randint(1, 20) + signed(magnitude(-45, -2)), lambda: beside(zeros), lambda: beside(zeros))


TABLES = [
    ("tan", "x", 60, lambda: (either(lambda: uniform(-10, 10), lambda: signed(magnitude(-60, 60))),), lambda x: m.tan(mpf(x))),
    ("atan", "x", 90, lambda: (either(lambda: uniform(-3, 3), lambda: signed(magnitude(-60, 60))),), lambda x: m.atan(mpf(x))),
    ("erf", "x", 90, lambda: (either(lambda: uniform(-6, 6), lambda: signed(magnitude(-60, 0)), lambda: uniform(-1, 1)),),
     lambda x: m.erf(x)),
    ("erfc", "x", 90, lambda: (either(lambda: uniform(-6, 6), lambda: magnitude(-60, 0), lambda: uniform(0, 26)),),
     lambda x: m.erfc(x)),
    ("inverseErf", "y", 60, lambda: (either(lambda: uniform(-1, 1), lambda: magnitude(-60, -1), lambda: 1 - magnitude(-52, -1)),),
     lambda y: m.erfinv(mpf(y))),
    ("inverseErfc", "q", 70, lambda: (either(lambda: uniform(0, 2), lambda: magnitude(-1070, 0), lambda: magnitude(-50, 0)),),
     erfc_inverse),
    ("logGamma", "x", 120, lambda: (either(lambda: magnitude(-1000, -1), lambda: magnitude(-3, 4), lambda: uniform(0.5, 2.5),
                                           lambda: uniform(2, 12), near_one, near_two, lambda: magnitude(3, 900)),),
     lambda x: m.loggamma(mpf(x))),
    ("digamma", "x", 100, lambda: (either(lambda: magnitude(-300, -1), lambda: magnitude(-3, 4), lambda: uniform(0.5, 3.5),
                                          lambda: 1.4616321449683622 + signed(magnitude(-50, -3)), lambda: magnitude(3, 100)),),
     lambda x: m.digamma(mpf(x))),
    ("trigamma", "x", 70, lambda: (either(lambda: magnitude(-300, -1), lambda: magnitude(-3, 4), lambda: magnitude(3, 100)),),
     lambda x: m.polygamma(1, mpf(x))),
    ("regularizedGammaP", "a, x", 80, gamma_arguments, gamma_range(gamma_lower)),
    ("regularizedGammaQ", "a, x", 80, gamma_arguments, gamma_range(gamma_upper)),
    ("largeGammaP", "a, x", 15, large_gamma_arguments, gamma_range(gamma_lower)),
    ("largeGammaQ", "a, x", 15, large_gamma_arguments, gamma_range(gamma_upper)),
    ("inverseRegularizedGammaP", "a, p", 40, lambda: (magnitude(-4, 9), probability()), gamma_inverse),
    ("inverseRegularizedGammaQ", "a, q", 40, lambda: (magnitude(-4, 9), probability()), gamma_upper_inverse),
    ("regularizedBeta", "x, a, b", 100, beta_arguments, beta_lower),
    ("inverseRegularizedBeta", "p, a, b", 30, lambda: (either(lambda: uniform(0, 1), lambda: magnitude(-30, 0)),
                                                       magnitude(0, 7), magnitude(0, 7)), beta_inverse),
    ("logBeta", "a, b", 60, lambda: (either(lambda: magnitude(-900, 0), lambda: magnitude(-10, 30), lambda: magnitude(0, 10)),
                                     either(lambda: magnitude(-10, 30), lambda: magnitude(0, 10))),
     lambda a, b: m.loggamma(mpf(a)) + m.loggamma(mpf(b)) - m.loggamma(mpf(a) + mpf(b))),
    ("logBinomial", "n, k", 30, lambda: (lambda n: (float(n), float(random.randint(0, n))))(random.randint(2, random.choice([30, 1000, 10 ** 9]))),
     lambda n, k: m.log(m.binomial(n, k)) if 0 < k < n else None),
    ("besselI", "ν, x", 70, lambda: (order(), either(lambda: magnitude(-30, 9), lambda: uniform(0, 60))),
     lambda v, x: m.besseli(mpf(v), mpf(x))),
    ("scaledBesselI", "ν, x", 70, lambda: (random.choice([0.0, 1.0, 3.0]), either(lambda: magnitude(-30, 9), lambda: magnitude(0, 40))),
     lambda v, x: m.besseli(mpf(v), mpf(x)) * m.exp(-mpf(x))),
    ("lambertW", "x", 70, lambda: (either(lambda: magnitude(-40, 1000), lambda: -uniform(0, 0.3678794), lambda: uniform(0, 10),
                                          lambda: branch + magnitude(-54, -3)),), lambda x: m.lambertw(mpf(x)).real),
    ("lowerLambertW", "x", 60, lambda: (either(lambda: -magnitude(-1000, -2), lambda: -uniform(0, 0.3678794),
                                               lambda: branch + magnitude(-54, -3)),), lambda x: m.lambertw(mpf(x), -1).real),
    ("negativeLogGamma", "x", 200, lambda: (below_zero(log_gamma_zeros),), log_of_size_of_gamma),
    ("negativeDigamma", "x", 200, lambda: (below_zero(digamma_zeros),),
     lambda x: m.digamma(mpf(x)) if x != int(x) else None),
    ("negativeTrigamma", "x", 100, lambda: (below_zero(digamma_zeros),),
     lambda x: (m.pi / m.sin(m.pi * mpf(x))) ** 2 - m.polygamma(1, 1 - mpf(x)) if x != int(x) else None),
    ("hugeGammaQ", "a, x", 15, lambda: (lambda a: (a, a + uniform(-5, 5) * a ** 0.5))(magnitude(40, 100)), gamma_upper_far),
    # Three of these were more than 1 ulp off when Newton's method took the residual from a rounded erf.
    ("smallInverseErf", "y", 40, lambda: (either(lambda: random.choice([0.03358381572377622, -0.06492353341470136, 0.1328582842381798]),
                                                 lambda: uniform(-0.2, 0.2)),), lambda y: m.erfinv(mpf(y))),
]

tables = [table(name, rows(count, make, value), f"{arguments}, then {name} as the sum of two doubles.")
          for name, arguments, count, make, value in TABLES]
write("special.py", "SpecialReferences", tables, "Values of the special functions, from mpmath.")
