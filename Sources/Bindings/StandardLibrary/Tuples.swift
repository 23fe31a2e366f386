extension StandardLibrary {
  /// Order of tuples, and functions of several values of one type.
  static let tuples = #"""
    func < <A: Comparable, B: Comparable>(_ a: (A, B), _ b: (A, B)) -> Bool {
      if a.0 != b.0 { return a.0 < b.0 }
      return a.1 < b.1
    }
    func > <A: Comparable, B: Comparable>(_ a: (A, B), _ b: (A, B)) -> Bool { b < a }
    func <= <A: Comparable, B: Comparable>(_ a: (A, B), _ b: (A, B)) -> Bool {
      if a.0 != b.0 { return a.0 <= b.0 }
      return a.1 <= b.1
    }
    func >= <A: Comparable, B: Comparable>(_ a: (A, B), _ b: (A, B)) -> Bool { b <= a }
    func < <A: Comparable, B: Comparable, C: Comparable>(_ a: (A, B, C), _ b: (A, B, C)) -> Bool {
      if a.0 != b.0 { return a.0 < b.0 }
      if a.1 != b.1 { return a.1 < b.1 }
      return a.2 < b.2
    }
    func > <A: Comparable, B: Comparable, C: Comparable>(_ a: (A, B, C), _ b: (A, B, C)) -> Bool { b < a }
    func <= <A: Comparable, B: Comparable, C: Comparable>(_ a: (A, B, C), _ b: (A, B, C)) -> Bool {
      if a.0 != b.0 { return a.0 <= b.0 }
      if a.1 != b.1 { return a.1 <= b.1 }
      return a.2 <= b.2
    }
    func >= <A: Comparable, B: Comparable, C: Comparable>(_ a: (A, B, C), _ b: (A, B, C)) -> Bool { b <= a }
    func < <A: Comparable, B: Comparable, C: Comparable, D: Comparable>(_ a: (A, B, C, D), _ b: (A, B, C, D)) -> Bool {
      if a.0 != b.0 { return a.0 < b.0 }
      if a.1 != b.1 { return a.1 < b.1 }
      if a.2 != b.2 { return a.2 < b.2 }
      return a.3 < b.3
    }
    func > <A: Comparable, B: Comparable, C: Comparable, D: Comparable>(_ a: (A, B, C, D), _ b: (A, B, C, D)) -> Bool { b < a }
    func <= <A: Comparable, B: Comparable, C: Comparable, D: Comparable>(_ a: (A, B, C, D), _ b: (A, B, C, D)) -> Bool {
      if a.0 != b.0 { return a.0 <= b.0 }
      if a.1 != b.1 { return a.1 <= b.1 }
      if a.2 != b.2 { return a.2 <= b.2 }
      return a.3 <= b.3
    }
    func >= <A: Comparable, B: Comparable, C: Comparable, D: Comparable>(_ a: (A, B, C, D), _ b: (A, B, C, D)) -> Bool { b <= a }
    func max<T: Comparable>(_ a: T, _ b: T) -> T { b >= a ? b : a }
    func min<T: Comparable>(_ a: T, _ b: T) -> T { b < a ? b : a }
    func max<T: Comparable>(_ a: T, _ b: T, _ c: T, _ rest: T...) -> T {
      var best = max(max(a, b), c)
      for value in rest { best = max(best, value) }
      return best
    }
    func min<T: Comparable>(_ a: T, _ b: T, _ c: T, _ rest: T...) -> T {
      var best = min(min(a, b), c)
      for value in rest { best = min(best, value) }
      return best
    }
    func numericCast<T: BinaryInteger, U: BinaryInteger>(_ x: T) -> U { U(x) }
    func abs<T: SignedNumeric & Comparable>(_ x: T) -> T { x < 0 ? -x : x }
    func swap<T>(_ a: inout T, _ b: inout T) {
      let c = a
      a = b
      b = c
    }
    @intrinsic("type") func type<T>(of value: T) -> T.Type

    """#
}
