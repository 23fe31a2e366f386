internal import CElementary

// Sums over two plain lists of probabilities, four outcomes at a time, with the forms of `Outcome`.

/// Σ (p·ln(p/q) − p + q)
func plainDivergence(_ p: Vector, _ q: Vector) -> Double {
  plainSum(p, q, columns: 1, arguments: { ($0 / $1, $0) }, terms: { divergenceTerms($0, $1, $2, $3) }) {
    $0.divergenceTerm
  }
}

/// Σ (p + q)/2·½·(φ(v) + φ(−v)) with v = (p − q)/(p + q)
func plainJensenShannon(_ p: Vector, _ q: Vector) -> Double {
  plainSum(
    p, q, columns: 2,
    arguments: { p, q in
      let v = (p - q) / (p + q)
      return (1 + v, 1 - v)
    }, terms: { jensenShannonTerms($0, $1, $2, $3) }, single: { jensenShannonTerm($0) })
}

private typealias Four = SIMD4<Double>

/// The sum of terms that are made of p, q and the logarithms of one or two columns of arguments.
@inline(__always)
private func plainSum(
  _ p: Vector, _ q: Vector, columns: Int, arguments: (Four, Four) -> (Four, Four),
  terms: (Four, Four, Four, Four) -> Four, single: (Outcome) -> Double
) -> Double {
  p.elements.withUnsafeBufferPointer { p in
    q.elements.withUnsafeBufferPointer { q in
      compensatedSum(
        count: p.count,
        quad: { i in
          let (p, q) = (four(p, i), four(q, i)), (a, b) = arguments(p, q)
          return terms(p, q, logarithmKernel(a), columns == 2 ? logarithmKernel(b) : b)
        },
        single: { single(Outcome(p: p[$0], q: q[$0], difference: p[$0] - q[$0])) },
        front: { blocksFromFront(p, q, columns, arguments, terms, &$0) })
    }
  }
}

/// As many terms as fill blocks, whose logarithms are taken by the widest instructions. Each term goes to the lane
/// that it would go to otherwise.
@inline(__always)
private func blocksFromFront(
  _ p: UnsafeBufferPointer<Double>, _ q: UnsafeBufferPointer<Double>, _ columns: Int,
  _ arguments: (Four, Four) -> (Four, Four), _ terms: (Four, Four, Four, Four) -> Four,
  _ lanes: inout CompensatedLanes
) -> Int {
  let size = 512, whole = p.count / size * size
  guard whole > 0 else { return 0 }
  var high = Four(lanes.high.0, lanes.high.1, lanes.high.2, lanes.high.3)
  var low = Four(lanes.low.0, lanes.low.1, lanes.low.2, lanes.low.3)
  withUnsafeTemporaryAllocation(of: Double.self, capacity: columns * size) { buffer in
    let known = UnsafeBufferPointer(buffer)
    for start in stride(from: 0, to: whole, by: size) {
      for i in stride(from: 0, to: size, by: 4) {
        let (a, b) = arguments(four(p, start + i), four(q, start + i))
        setFour(buffer, i, a)
        if columns == 2 { setFour(buffer, size + i, b) }
      }
      writeLogarithms(of: known, to: buffer)
      for i in stride(from: 0, to: size, by: 4) {
        let second = columns == 2 ? four(known, size + i) : four(known, i)
        addExactly(terms(four(p, start + i), four(q, start + i), four(known, i), second), &high, &low)
      }
    }
  }
  lanes.high = (high[0], high[1], high[2], high[3])
  lanes.low = (low[0], low[1], low[2], low[3])
  return whole
}

/// Where p and q are within a factor of 2 of each other what does not cancel, else p·ln(p/q) − (p − q). Where the
/// quotient of one of four is no ordinary number, one after the other.
@inline(__always)
private func divergenceTerms(_ p: Four, _ q: Four, _ logarithm: Four, _ other: Four) -> Four {
  let square = logarithm * logarithm
  guard all(square .< 5e5) else { return oneByOne(p, q) { $0.divergenceTerm } }
  let difference = p - q
  let far = p * logarithm - difference, near = nearDivergenceTerm(p, q, difference)
  return Four.select(near, far, where: square, isBelow: squareOfLn2)
}

private let squareOfLn2 = Four(repeating: 0x1.ebfbdff82c58fp-2)

/// From ln(1 + v) and ln(1 − v): ½·((1 + v)·ln(1 + v) + (1 − v)·ln(1 − v)), with what the sums lost by rounding, or
/// a polynomial where |v| < ½. 1 and −1, where p or q is 0, are left to the careful form, and so is 0/0.
@inline(__always)
private func jensenShannonTerms(_ p: Four, _ q: Four, _ logOfSum: Four, _ logOfRest: Four) -> Four {
  let total = p + q, v = (p - q) / total, square = v * v
  guard all(square .< 1) else { return oneByOne(p, q, jensenShannonTerm) }
  let sum = 1 + v, rest = 1 - v
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
  for lane in 0..<4 { terms[lane] = term(Outcome(p: p[lane], q: q[lane], difference: p[lane] - q[lane])) }
  return terms
}
