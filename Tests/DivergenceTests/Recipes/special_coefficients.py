"""Writes Sources/Divergence/SpecialFunctions/SpecialCoefficients.swift.

Each polynomial is a Chebyshev (near-minimax) fit computed with 60 digits by mpmath, lowest power first;
the error of the fit, relative to the function, stands beside it. Coefficients are in hexadecimal, since on
some machines the compiler rounds decimal literals twice.
Run: python3 special_coefficients.py
"""
from pathlib import Path
from mpmath import (mp, mpf, chebyfit, erf, erfc, exp, sqrt, pi, loggamma, digamma, polygamma, euler, findroot,
                    taylor, log, bernfrac, factorial, mpmathify)

mp.dps = 60
target = Path(__file__).resolve().parents[3] / "Sources/Divergence/SpecialFunctions/SpecialCoefficients.swift"


def erf_over_x(z):
    return erf(sqrt(z)) / sqrt(z) if z > mpf("1e-40") else 2 / sqrt(pi)


def scaled_erfc(t):
    """(1 + 2x) e^(x^2) erfc(x) with t = (x - 15/4)/(x + 15/4), after Shepherd & Laframboise (1981)."""
    if t == 1:
        return 2 / sqrt(pi)
    x = mpf(15) / 4 * (1 + t) / (1 - t)
    if x < 100:
        return (1 + 2 * x) * erfc(x) * exp(x * x)
    total, term = mpf(0), mpf(1)
    for n in range(40):
        total += term
        term *= -(2 * n + 1) / (2 * x * x)
    return (1 + 2 * x) * total / (x * sqrt(pi))


def log_gamma_quotient(y):
    """ln Gamma(1 + y) / (y (y - 1)), which has no zero."""
    if abs(y) < mpf("1e-20"):
        return euler
    if abs(y - 1) < mpf("1e-20"):
        return 1 - euler
    return loggamma(1 + y) / (y * (y - 1))


def log_gamma_above_two(y):
    """ln Gamma(2 + y) / y."""
    return 1 - euler if abs(y) < mpf("1e-20") else loggamma(2 + y) / y


ROOT = findroot(digamma, 1.46)


def digamma_quotient(y):
    x = 2 + y
    return polygamma(1, ROOT) if abs(x - ROOT) < mpf("1e-25") else digamma(x) / (x - ROOT)


# The first coefficient of each but the first is the sum of two doubles.
FITS = [
    ("erfOverXLessOne", "erf(x)/x − 1 as a polynomial in x², |x| ≤ 3/4.", erf_over_x, [0, mpf(9) / 16], 12),
    ("scaledErfc", "(1 + 2x)·eˣ²·erfc(x) as a polynomial in t = (x − 15/4)/(x + 15/4), x ≥ 0.", scaled_erfc,
     [-1, 1], 28),
    ("logGammaQuotient", "ln Γ(1 + y)/(y·(y − 1)) as a polynomial in y, −0.35 ≤ y ≤ 1.", log_gamma_quotient,
     [mpf("-0.35"), 1], 31),
    ("logGammaAboveTwo", "ln Γ(2 + y)/y as a polynomial in y, 0 ≤ y ≤ 1.", log_gamma_above_two, [0, 1], 19),
    ("digammaQuotient", "ψ(2 + y)/(2 + y − x₀) as a polynomial in y, |y| ≤ 1, with x₀ the positive zero of ψ.",
     digamma_quotient, [-1, 1], 32),
]


def hexadecimal(x):
    return float(x).hex()


def array(name, comment, values):
    rows = [", ".join(values[i:i + 4]) + "," for i in range(0, len(values), 4)]
    return f"  /// {comment}\n  static let {name}: [Double] = [\n    " + "\n    ".join(rows) + "\n  ]\n"


def fits():
    for name, comment, function, interval, count in FITS:
        coefficients, error = chebyfit(function, interval, count, error=True)
        scale = min(abs(function(interval[0])), abs(function(interval[1])))
        comment += f" Error of the fit: {mp.nstr(error / scale, 2)}."
        if name == "erfOverXLessOne":
            coefficients[-1] -= 1
        yield array(name, comment, [hexadecimal(c) for c in reversed(coefficients)])
        if name != "erfOverXLessOne":
            rest = parts(coefficients[-1], 2)[1]
            yield f"  /// What the rounding of the first coefficient left over.\n  static let {name}Rest = {rest}\n"


def parts(x, count=3):
    found = []
    for _ in range(count):
        found.append(float(x))
        x -= mpf(found[-1])
    return [hexadecimal(p) for p in found]


def bernoulli():
    """B_2k / (2k (2k - 1)) as the sum of two doubles, k = 1, 2, …: Stirling's series."""
    high, low = [], []
    for k in range(1, 19):
        numerator, denominator = bernfrac(2 * k)
        h, l = parts(mpf(numerator) / denominator / (2 * k * (2 * k - 1)), 2)
        high.append(h)
        low.append(l)
    yield array("stirlingHigh", "B₂ₖ/(2k·(2k − 1)) for k = 1, 2, …, rounded to doubles.", high)
    yield array("stirlingLow", "What the rounding of `stirlingHigh` left over.", low)


def temme():
    """Taylor coefficients in eta of Temme's C_k (1979), from the recurrence of their derivatives.

    C_0 = 1/mu - 1/eta with mu - ln(1 + mu) = eta^2/2; C_k = (d C_(k-1)/d eta)/eta + (-1)^k gamma_k/mu, where
    gamma_k are the coefficients of Stirling's series of Gamma.
    """
    count = 44
    # mu as a power series in eta: mu' = eta (1 + mu)/mu.
    mu = [mpf(0), mpf(1)]
    for n in range(2, count):
        # From mu mu' = eta (1 + mu): the coefficient of eta^n on both sides.
        known = sum(mu[i] * (n + 1 - i) * mu[n + 1 - i] for i in range(2, n))
        mu.append((mu[n - 1] - known) / (n + 1))
    # 1/mu = (1/eta) * series
    shifted = mu[1:]
    inverse = [1 / shifted[0]]
    for n in range(1, len(shifted)):
        inverse.append(-sum(shifted[i] * inverse[n - i] for i in range(1, n + 1)) / shifted[0])
    # Stirling: Gamma(a) ~ sqrt(2 pi/a) (a/e)^a sum gamma_k / a^k
    exponent = [mpf(0)] * 12
    for k in range(1, 6):
        numerator, denominator = bernfrac(2 * k)
        exponent[2 * k - 1] = mpf(numerator) / denominator / (2 * k * (2 * k - 1))
    gamma = [mpf(1)]
    for n in range(1, 10):
        gamma.append(sum(j * exponent[j] * gamma[n - j] for j in range(1, n + 1)) / n)
    current = inverse[1:]
    rows = [current]
    for k in range(1, 5):
        derivative = [(i + 1) * current[i + 1] for i in range(len(current) - 1)]
        # (derivative + (-1)^k gamma_k * inverse)/eta: the constant terms cancel.
        sign = mpf(-1) ** k * gamma[k]
        total = [d + sign * v for d, v in zip(derivative, inverse)]
        assert abs(total[0]) < mpf("1e-40"), total[0]
        current = total[1:]
        rows.append(current)
    for k, (row, length) in enumerate(zip(rows, (20, 14, 10, 6, 4))):
        yield array(f"temme{k}", f"Temme's C{'₀₁₂₃₄'[k]} as a polynomial in η.", [hexadecimal(c) for c in row[:length]])


def constants():
    root = parts(ROOT)
    yield f"  /// The positive zero of ψ, the sum of both.\n  static let digammaRoot = {root[0]}\n  static let digammaRootRest = {root[1]}\n"


text = "// Written by Tests/DivergenceTests/Recipes/special_coefficients.py.\n\n"
text += "/// Polynomials and series behind the special functions, lowest power first.\nenum SpecialCoefficients {\n"
text += "\n".join([*fits(), *bernoulli(), *temme(), *constants()]) + "}\n"
target.parent.mkdir(exist_ok=True)
target.write_text(text)
