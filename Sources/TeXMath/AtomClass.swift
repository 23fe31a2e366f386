/// TeX's classes of atoms, which decide the space between them (TeXbook, chapter 18).
enum AtomClass: Int, Hashable, Sendable {
  case ordinary, operation, binary, relation, opening, closing, punctuation, inner

  /// The space between two neighbours in mu (eighteenths of an em), by the table on page 170 of the TeXbook.
  ///
  /// In scripts only the thin space beside an operator stays.
  static func space(_ left: AtomClass, _ right: AtomClass, inScript: Bool) -> Int {
    let entry = table[left.rawValue][right.rawValue]
    return entry < 0 ? (inScript ? 0 : -entry) : entry
  }

  /// Rows are the left class, columns the right one; a negative entry vanishes in scripts.
  private static let table = [
    [0, 3, -4, -5, 0, 0, 0, -3],
    [3, 3, 0, -5, 0, 0, 0, -3],
    [-4, -4, 0, 0, -4, 0, 0, -4],
    [-5, -5, 0, 0, -5, 0, 0, -5],
    [0, 0, 0, 0, 0, 0, 0, 0],
    [0, 3, -4, -5, 0, 0, 0, -3],
    [-3, -3, 0, -3, -3, -3, -3, -3],
    [-3, 3, -4, -5, -3, 0, -3, -3],
  ]

  /// Whether a sign after an atom of this class (nil: at the start) stands before its operand: `= -x`.
  static func makesSignUnary(_ previous: AtomClass?) -> Bool {
    switch previous {
    case nil, .binary, .operation, .relation, .opening, .punctuation: true
    case .ordinary, .closing, .inner: false
    }
  }

  /// Whether a sign before an atom of this class (nil: at the end) has no right operand.
  static func endsOperand(_ next: AtomClass?) -> Bool {
    switch next {
    case nil, .relation, .closing, .punctuation: true
    case .ordinary, .operation, .binary, .opening, .inner: false
    }
  }
}
