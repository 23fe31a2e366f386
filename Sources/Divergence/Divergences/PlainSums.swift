internal import CElementary

// Sums over two plain lists of probabilities, four outcomes at a time, with the forms of `Outcome`. The terms stand
// in CElementary's Terms.h again, for wider instructions; `LanesTests` compares the bits.

/// Σ p·ln q, and 0 where p is 0.
func plainCodeLength(_ p: Vector, _ q: Vector, lanes: Int32 = widestLanes()) -> Double {
  withUnsafePointer(to: LogarithmConstants.all) { constants in
    plainSum(
      p, q, quad: { codeLength($0, logarithmKernel($1)) }, single: { codeLength($0, log($1)) },
      wide: { codeLengthsFromFront(lanes, $0, $1, $2, constants, &$3) })
  }
}

/// Σ p·ln q from the logarithms of q.
func codeLength(_ p: Vector, logs: Vector) -> Double {
  plainSum(p, logs, quad: { codeLength($0, $1) }, single: { codeLength($0, $1) }, wide: { _, _, _, _ in 0 })
}

/// Σ (p·ln(p/q) − p + q)
func plainDivergence(_ p: Vector, _ q: Vector, lanes: Int32 = widestLanes()) -> Double {
  withUnsafePointer(to: divergenceConstants) { constants in
    plainSum(
      p, q, quad: divergenceTerms, single: { outcome($0, $1).divergenceTerm },
      wide: { divergenceTermsFromFront(lanes, $0, $1, $2, constants, &$3) })
  }
}

/// Σ (p + q)/2·½·(φ(v) + φ(−v)) with v = (p − q)/(p + q)
func plainJensenShannon(_ p: Vector, _ q: Vector, lanes: Int32 = widestLanes()) -> Double {
  withUnsafePointer(to: jensenShannonConstants) { constants in
    plainSum(
      p, q, quad: jensenShannonTerms, single: { jensenShannonTerm(outcome($0, $1)) },
      wide: { jensenShannonTermsFromFront(lanes, $0, $1, $2, constants, &$3) })
  }
}

private typealias Four = SIMD4<Double>

/// The sum of a term of each pair; what is wide takes as many from two places on as it can.
@inline(__always)
private func plainSum(
  _ p: Vector, _ q: Vector, quad: (Four, Four) -> Four, single: (Double, Double) -> Double,
  wide: (UnsafePointer<Double>, UnsafePointer<Double>, Int, inout CompensatedLanes) -> Int
) -> Double {
  let count = p.count
  return p.withUnsafeBufferPointer { p in
    q.withUnsafeBufferPointer { q in
      compensatedSum(
        count: count, quad: { quad(four(p, $0), four(q, $0)) }, single: { single(p[$0], q[$0]) },
        wide: { i, sum in
          guard let p = p.baseAddress, let q = q.baseAddress else { return 0 }
          return wide(p + i, q + i, count - i, &sum)
        })
    }
  }
}

@inline(__always)
private func outcome(_ p: Double, _ q: Double) -> Outcome { Outcome(p: p, q: q, difference: p - q) }

/// p·ln q, and 0 where p is 0.
@inline(__always)
private func codeLength<L: Lanes>(_ p: L, _ logQ: L) -> L {
  L.select(L(repeating: 0), p * logQ, where: p, isBelow: L(repeating: tiniest))
}

/// Where p and q are within a factor of 2 of each other what does not cancel, else p·ln(p/q) − (p − q), and q where
/// p is 0. Where another quotient of the four is extreme, one after the other.
@inline(__always)
private func divergenceTerms(_ p: Four, _ q: Four) -> Four {
  let ratio = p / q, isNothing = p .< Four(repeating: tiniest)
  let isOrdinary = (ratio .> extremes.lowerBound) .& (ratio .< extremes.upperBound)
  guard all(isOrdinary .| isNothing) else { return oneByOne(p, q) { $0.divergenceTerm } }
  let logarithm = logarithmKernel(ratio), difference = p - q
  let far = p * logarithm - difference, near = nearDivergenceTerm(p, q, difference)
  let term = Four.select(near, far, where: logarithm * logarithm, isBelow: Four(repeating: squareOfLn2))
  return term.replacing(with: q, where: isNothing)
}

/// Beyond these a quotient may have lost bits, and its parts are better taken one by one.
private let extremes = 0x1p-1000...0x1p1000
private let squareOfLn2 = 0x1.ebfbdff82c58fp-2
private let tiniest = Double.leastNonzeroMagnitude

/// ½·((1 + v)·ln(1 + v) + (1 − v)·ln(1 − v)) with what the sums lost by rounding, or a polynomial where |v| < ½. What
/// is no number is left to the careful form.
@inline(__always)
private func jensenShannonTerms(_ p: Four, _ q: Four) -> Four {
  let total = p + q
  let v = ((p - q) / total).replacing(with: 0, where: total .== 0)
  let square = v * v
  guard all(square .<= 1) else { return oneByOne(p, q, jensenShannonTerm) }
  let sum = 1 + v, rest = 1 - v
  // 0·ln 0 is 0, and so is 0·ln 1.
  let logOfSum = logarithmKernel(sum.replacing(with: 1, where: sum .== 0))
  let logOfRest = logarithmKernel(rest.replacing(with: 1, where: rest .== 0))
  let lost = (v - (sum - 1)) - (v + (rest - 1))
  let far = 0.5 * ((sum * logOfSum + rest * logOfRest) + lost)
  let near = square * (0.5 + square * jensenShannonTail(square))
  return 0.5 * total * Four.select(near, far, where: square, isBelow: Four(repeating: 0.25))
}

/// (v·atanh v + ½·ln(1 − v²) − ½·v²)/v⁴ as a polynomial in v², |v| ≤ ½.
@inline(__always)
private func jensenShannonTail(_ z: Four) -> Four {
  let z2 = z * z, z4 = z2 * z2
  @inline(__always) func pair(_ a: Double, _ b: Double) -> Four { a + z * b }
  let low =
    pair(JensenShannonTail.c0, JensenShannonTail.c1) + z2 * pair(JensenShannonTail.c2, JensenShannonTail.c3)
  let middle =
    pair(JensenShannonTail.c4, JensenShannonTail.c5) + z2 * pair(JensenShannonTail.c6, JensenShannonTail.c7)
  let high =
    pair(JensenShannonTail.c8, JensenShannonTail.c9) + z2 * pair(JensenShannonTail.c10, JensenShannonTail.c11)
  return low + z4 * (middle + z4 * (high + z4 * JensenShannonTail.c12))
}

@inline(never)
private func oneByOne(_ p: Four, _ q: Four, _ term: (Outcome) -> Double) -> Four {
  var terms = Four.zero
  for lane in 0..<4 { terms[lane] = term(outcome(p[lane], q[lane])) }
  return terms
}

private let divergenceConstants = DivergenceConstants(
  logarithm: .all, low: extremes.lowerBound, high: extremes.upperBound, squareOfLn2: squareOfLn2,
  tail: (
    AtanhTail.c0, AtanhTail.c1, AtanhTail.c2, AtanhTail.c3, AtanhTail.c4, AtanhTail.c5, AtanhTail.c6,
    AtanhTail.c7, AtanhTail.c8, AtanhTail.c9, AtanhTail.c10
  ))

private let jensenShannonConstants = JensenShannonConstants(
  logarithm: .all,
  tail: (
    JensenShannonTail.c0, JensenShannonTail.c1, JensenShannonTail.c2, JensenShannonTail.c3,
    JensenShannonTail.c4, JensenShannonTail.c5, JensenShannonTail.c6, JensenShannonTail.c7,
    JensenShannonTail.c8, JensenShannonTail.c9, JensenShannonTail.c10, JensenShannonTail.c11,
    JensenShannonTail.c12
  ))
