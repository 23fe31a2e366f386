"""Writes SpecialCoefficients.swift and NegativeZeros.swift in Sources/Divergence/SpecialFunctions.

Each polynomial is a Chebyshev (near-minimax) fit computed with 60 digits by mpmath, lowest power first;
the error of the fit, relative to the function, stands beside it. Coefficients are in hexadecimal, since on
some machines the compiler rounds decimal literals twice.
Run: python3 special_coefficients.py (takes half a minute)
"""
from pathlib import Path
from mpmath import (mp, mpf, chebyfit, erf, erfc, exp, sqrt, pi, loggamma, digamma, polygamma, euler, findroot,
                    cot, atan, gamma, factorial, log, bernfrac)

mp.dps = 60
folder = Path(__file__).resolve().parents[3] / "Sources/Divergence/SpecialFunctions"


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


def log_gamma_near_two(y):
    """ln Gamma(2 + y) / y."""
    return 1 - euler if abs(y) < mpf("1e-20") else loggamma(2 + y) / y


ROOT = findroot(digamma, 1.46)
# How many zeros of psi below 0 are looked at.
FARTHEST = 3000


def digamma_quotient(y):
    x = 2 + y
    return polygamma(1, ROOT) if abs(x - ROOT) < mpf("1e-25") else digamma(x) / (x - ROOT)


def cotangent_tail(z):
    """(1 - w cot(w)) / y^2 with w = pi y and z = y^2."""
    if z < mpf("1e-20"):
        return pi ** 2 / 3
    w = pi * sqrt(z)
    return (1 - w * cot(w)) / z


# The number at the end says of how many coefficients, from the lowest, the rest is kept too.
FITS = [
    ("erfOverXLessOne", "erf(x)/x − 1 as a polynomial in x², |x| ≤ 3/4.", erf_over_x, [0, mpf(9) / 16], 12, 0),
    ("scaledErfc", "(1 + 2x)·eˣ²·erfc(x) as a polynomial in t = (x − 15/4)/(x + 15/4), x ≥ 0.", scaled_erfc,
     [-1, 1], 28, 1),
    ("logGammaQuotient", "ln Γ(1 + y)/(y·(y − 1)) as a polynomial in y, −0.35 ≤ y ≤ 0.65.", log_gamma_quotient,
     [mpf("-0.35"), mpf("0.65")], 28, 2),
    ("logGammaNearTwo", "ln Γ(2 + y)/y as a polynomial in y, −½ ≤ y ≤ 1.", log_gamma_near_two, [mpf("-0.5"), 1], 24, 2),
    ("digammaQuotient", "ψ(2 + y)/(2 + y − x₀) as a polynomial in y, |y| ≤ 1, with x₀ the positive zero of ψ.",
     digamma_quotient, [-1, 1], 36, 4),
    ("cotangentTail", "(1 − πy·cot(πy))/y² as a polynomial in y², |y| ≤ ½.", cotangent_tail, [0, mpf("0.25")], 17, 4),
]


def hexadecimal(x):
    return float(x).hex()


def array(name, comment, values):
    rows = [", ".join(values[i:i + 4]) + "," for i in range(0, len(values), 4)]
    return f"  /// {comment}\n  static let {name}: [Double] = [\n    " + "\n    ".join(rows) + "\n  ]\n"


def fits():
    for name, comment, function, interval, count, rests in FITS:
        coefficients, error = chebyfit(function, interval, count, error=True)
        scale = min(abs(function(interval[0])), abs(function(interval[1])))
        comment += f" Error of the fit: {mp.nstr(error / scale, 2)}."
        if name == "erfOverXLessOne":
            coefficients[-1] -= 1
        yield array(name, comment, [hexadecimal(c) for c in reversed(coefficients)])
        kept = [parts(c, 2)[1] for c in reversed(coefficients)][:rests]
        if kept:
            yield array(f"{name}Rests", "What the rounding of the first coefficients left over.", kept)


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


def log_of_size(x):
    return log(abs(gamma(x)))


def log_gamma_zeros():
    """The zeros of ln |Gamma| below 0, from about 1/n! beside -n, as far as doubles come close to them."""
    starts = [mpf("-2.457"), mpf("-2.748"), mpf("-3.144")]
    starts += [-n + side / factorial(n) for n in range(4, 8) for side in (1, -1)]
    return [findroot(log_of_size, start, tol=1e-110) for start in starts]


def digamma_zeros():
    """The zeros of psi below 0, one between -n and 1 - n, next to which a double has a value below 2^-49."""
    starts = [-n + atan(pi / log(n + mpf("0.3"))) / pi for n in range(2, FARTHEST + 1)]
    places = [findroot(digamma, start, tol=1e-110) for start in [mpf("-0.504"), *starts]]
    return [x for x in places if abs(digamma(mpf(float(x)))) < mpf(2) ** -49]


def zeros(name, comment, places, slope, curvature):
    rows = ""
    for x in places:
        place, (high, low) = ", ".join(parts(x)), parts(slope(x), 2)
        rows += f"    SimpleZero(\n      place: ({place}),\n      slope: DoubleDouble(high: {high}, low: {low}),\n"
        rows += f"      curvature: {hexadecimal(curvature(x))}),\n"
    return f"  /// {comment}\n  static let {name}: [SimpleZero] = [\n{rows}  ]\n"


def write(name, note, body):
    head = "// Written by Tests/DivergenceTests/Recipes/special_coefficients.py.\n\n"
    (folder / f"{name}.swift").write_text(f"{head}/// {note}\nenum {name} {{\n" + "\n".join(body) + "}\n")


write("SpecialCoefficients", "Polynomials and series behind the special functions, lowest power first.",
      [*fits(), *bernoulli(), *temme(), *constants()])
write("NegativeZeros", "Zeros of ln │Γ│ and ψ below 0, those that doubles come closest to.", [
    zeros("logGamma", "Of ln │Γ│, two about each integer.", log_gamma_zeros(), digamma,
          lambda x: polygamma(1, x) / 2),
    zeros("digamma", f"Of ψ, those of the first {FARTHEST} next to which a double has a value below 2⁻⁴⁹.", digamma_zeros(), lambda x: polygamma(1, x),
          lambda x: polygamma(2, x) / 2),
])
