/// The way to a place: a variable, then stored properties. Elements, computed properties and what optionals hold end it.
struct AccessPath {
  /// The variable, or the part of it, that is accessed as a whole.
  let stored: TypedExpression
  private let root: Variable
  private let fields: [Int]
  /// Whether the place lies in that: an element, something computed, or what an optional holds.
  let goesOn: Bool

  /// nil where the place is no part of a variable.
  init?(_ place: TypedExpression) {
    switch place.kind {
    case .variable(let variable): (stored, root, fields, goesOn) = (place, variable, [], false)
    case .field(let base, let index):
      guard let path = AccessPath(base) else { return nil }
      root = path.root
      goesOn = path.goesOn
      (stored, fields) = goesOn ? (path.stored, path.fields) : (place, path.fields + [index])
    case .computed(_, let base?, _), .forceUnwrap(let base), .unwrapOrExit(let base):
      guard let path = AccessPath(base) else { return nil }
      (stored, root, fields, goesOn) = (path.stored, path.root, path.fields, true)
    default: return nil
    }
  }

  /// Whether closures reach it without capturing it.
  var isGlobal: Bool { root.storage == .global }

  /// Whether functions other than its own reach it.
  var isShared: Bool { isGlobal || root.isCaptured }

  /// Whether a function with a name reaches it by itself.
  func isReached(by function: Function) -> Bool {
    isGlobal || function.captures.contains { $0 === root }
  }

  /// Whether both lead into the same variable.
  func leads(likewise other: AccessPath) -> Bool { root === other.root }

  func overlaps(_ other: AccessPath) -> Bool {
    root === other.root && (fields.starts(with: other.fields) || other.fields.starts(with: fields))
  }

  /// As it is written, with `self`: `self.point.x`.
  var name: String { stored.pathName }
}

extension TypedExpression {
  fileprivate var pathName: String {
    switch kind {
    case .variable(let variable): variable.name
    case .field(let base, let index): base.pathName + "." + base.type.partName(index)
    default: ""
    }
  }
}

extension Type {
  /// Whether its values consist of numbers alone: nothing shows that one is being changed.
  var isPlainData: Bool { isPlainData(inside: []) }

  /// Whether a part of its values is a number, which does not show that it is being changed.
  var holdsPlainData: Bool {
    switch self {
    case .tuple(let elements): return elements.contains { $0.type.holdsPlainData }
    case .nominal(let nominal, _):
      switch nominal.representation {
      case .structure: return nominal.fields.contains { $0.type.holdsPlainData }
      case .integer, .double, .boolean, .uninhabited, .optional, .enumeration: return true
      case .string, .array, .dictionary, .set, .host, .abstract, .opaque: return false
      }
    case .parameter, .member: return true
    case .function, .metatype, .variable, .invalid: return false
    }
  }

  /// What holds another of its own type refers to that: it is no number.
  private func isPlainData(inside around: [NominalType]) -> Bool {
    switch self {
    case .tuple(let elements): return elements.allSatisfy { $0.type.isPlainData(inside: around) }
    case .nominal(let nominal, let arguments):
      switch nominal.representation {
      case .integer, .double, .boolean, .uninhabited: return true
      case .optional: return arguments.allSatisfy { $0.isPlainData(inside: around) }
      case .structure, .enumeration:
        if around.contains(nominal) { return false }
        let parts = nominal.fields.map { $0.type } + nominal.cases.flatMap { $0.payload.map { $0.type } }
        return parts.allSatisfy { $0.isPlainData(inside: around + [nominal]) }
      case .string, .array, .dictionary, .set, .host, .abstract, .opaque: return false
      }
    case .function, .parameter, .member, .metatype, .variable, .invalid: return false
    }
  }

  fileprivate func partName(_ index: Int) -> String {
    switch self {
    case .tuple(let elements): elements[index].label ?? String(index)
    default: nominal?.fields[index].name ?? ""
    }
  }
}
