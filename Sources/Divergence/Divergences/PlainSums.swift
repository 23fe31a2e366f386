// Sums over two plain lists of probabilities, four outcomes at a time, with the forms of `Outcome`.

/// Σ (p·ln(p/q) − p + q)
func plainDivergence(_ p: Vector, _ q: Vector) -> Double {
  plainSum(p, q, quad: divergenceTerms) { $0.divergenceTerm }
}

/// Σ (p + q)/2·½·(φ(v) + φ(−v)) with v = (p − q)/(p + q)
func plainJensenShannon(_ p: Vector, _ q: Vector) -> Double {
  plainSum(p, q, quad: jensenShannonTerms) { jensenShannonTerm($0) }
}

@inline(__always)
private func plainSum(
  _ p: Vector, _ q: Vector, quad: (SIMD4<Double>, SIMD4<Double>) -> SIMD4<Double>,
  single: (Outcome) -> Double
) -> Double {
  p.elements.withUnsafeBufferPointer { p in
    q.elements.withUnsafeBufferPointer { q in
      compensatedSum(
        count: p.count, quad: { quad(four(p, $0), four(q, $0)) },
        single: { single(Outcome(p: p[$0], q: q[$0], difference: p[$0] - q[$0])) })
    }
  }
}

/// In lanes where p and q are within a factor of 2 of each other what does not cancel, else p·ln(p/q) − (p − q).
/// Where the quotient of one of four is no ordinary number, one after the other.
@inline(__always)
private func divergenceTerms(_ p: SIMD4<Double>, _ q: SIMD4<Double>) -> SIMD4<Double> {
  let ratio = p / q
  guard
    SIMD4.all(
      SIMD4(repeating: LogarithmRange.low), isBelow: ratio, isBelow: SIMD4(repeating: LogarithmRange.high))
  else { return oneByOne(p, q) { $0.divergenceTerm } }
  let difference = p - q
  let far = p * logarithmKernel(ratio) - difference
  let near = nearDivergenceTerm(p, q, difference)
  let isAbove = SIMD4.select(far, near, where: q + q, isBelow: p)
  return SIMD4.select(far, isAbove, where: p + p, isBelow: q)
}

@inline(__always)
private func jensenShannonTerms(_ p: SIMD4<Double>, _ q: SIMD4<Double>) -> SIMD4<Double> {
  let total = p + q, v = (p - q) / total
  let half = SIMD4<Double>(repeating: 0.5)
  if SIMD4.all(-half, isBelow: v, isBelow: half) { return half * total * (half * (nearPhi(v) + nearPhi(-v))) }
  // 1 and −1, where one of the two is 0, are left to the careful form, and so is 0/0.
  let most = SIMD4<Double>(repeating: 0x1.fffffffffffffp-1)
  guard SIMD4.all(-most, isBelow: v, isBelow: most) else { return oneByOne(p, q, jensenShannonTerm) }
  return half * total * (half * (lanePhi(v) + lanePhi(-v)))
}

/// φ(u) = (1 + u)·ln(1 + u) − u for −1 < u < 1, with what 1 + u lost by rounding.
@inline(__always)
private func lanePhi(_ u: SIMD4<Double>) -> SIMD4<Double> {
  let one = SIMD4<Double>(repeating: 1), sum = one + u
  let logarithm = logarithmKernel(sum) + (u - (sum - one)) / sum
  let far = sum * logarithm - u, near = nearPhi(u), half = SIMD4<Double>(repeating: 0.5)
  let isAbove = SIMD4.select(far, near, where: half, isBelow: u)
  return SIMD4.select(far, isAbove, where: u, isBelow: -half)
}

@inline(never)
private func oneByOne(
  _ p: SIMD4<Double>, _ q: SIMD4<Double>, _ term: (Outcome) -> Double
) -> SIMD4<Double> {
  var terms = SIMD4<Double>.zero
  for lane in 0..<4 { terms[lane] = term(Outcome(p: p[lane], q: q[lane], difference: p[lane] - q[lane])) }
  return terms
}
