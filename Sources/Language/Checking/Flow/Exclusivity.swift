import Diagnostics

/// Two `inout` arguments of one call must not be parts of each other.
enum Exclusivity {
  static func problem(in arguments: [TypedArgument]) -> Diagnostic? {
    var known: [Path] = []
    for case .place(let place) in arguments {
      guard let path = Path(place) else { continue }
      if known.contains(where: { $0.overlaps(path) }) {
        return .error(
          "exclusivity", at: place.span,
          "overlapping accesses to '\(path.root.name)', but modification requires exclusive access",
          hint: "copy one of them into a variable of its own")
      }
      known.append(path)
    }
    return nil
  }

  /// The way to a place: a variable, then stored properties. Elements and computed properties end it.
  private struct Path {
    let root: Variable
    var fields: [Int] = []

    init?(_ place: TypedExpression) {
      switch place.kind {
      case .variable(let variable): root = variable
      case .field(let base, let index):
        guard let path = Path(base) else { return nil }
        (root, fields) = (path.root, path.isOpen ? path.fields + [index] : path.fields)
        isOpen = path.isOpen
      case .computed(_, let base?, _), .forceUnwrap(let base), .unwrapOrExit(let base):
        guard let path = Path(base) else { return nil }
        (root, fields, isOpen) = (path.root, path.fields, false)
      default: return nil
      }
    }

    private var isOpen = true

    func overlaps(_ other: Path) -> Bool {
      root === other.root && (fields.starts(with: other.fields) || other.fields.starts(with: fields))
    }
  }
}
