/// Finds a value that no pattern matches, by taking the patterns apart column by column (Maranget,
/// "Warnings for pattern matching", 2007).
struct Exhaustiveness {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// A pattern for values that are not covered, or nil where all are.
  func missing(_ patterns: [TypedPattern], _ type: Type) -> String? {
    missing(patterns.map { [$0] }, [type]).map { $0[0] }
  }

  private func missing(_ rows: [[TypedPattern]], _ types: [Type]) -> [String]? {
    guard let first = types.first else { return rows.isEmpty ? [] : nil }
    guard let constructors = constructors(of: first), rows.contains(where: { takesApart($0[0]) }) else {
      let rest = rows.filter { isCatchAll($0[0]) }.map { Array($0.dropFirst()) }
      return missing(rest, Array(types.dropFirst())).map { ["_"] + $0 }
    }
    for constructor in constructors {
      let rest = rows.compactMap { specialize($0, constructor) }
      if let found = missing(rest, constructor.parts + types.dropFirst()) {
        let parts = found.prefix(constructor.parts.count).joined(separator: ", ")
        let rest = found.dropFirst(constructor.parts.count)
        return [constructor.name + (constructor.parts.isEmpty ? "" : "(\(parts))")] + rest
      }
    }
    return nil
  }

  private struct Constructor {
    let index: Int?
    let name: String
    let parts: [Type]
  }

  private func constructors(of type: Type) -> [Constructor]? {
    switch type {
    case .tuple(let elements): return [Constructor(index: nil, name: "", parts: elements.map({ $0.type }))]
    case .nominal(let nominal, let arguments): return constructors(of: nominal, Array(arguments))
    case .function, .parameter, .member, .metatype, .variable, .invalid: return nil
    }
  }

  private func constructors(of nominal: NominalType, _ arguments: [Type]) -> [Constructor]? {
    switch nominal.representation {
    case .optional:
      return [
        Constructor(index: 0, name: ".none", parts: []),
        Constructor(index: 1, name: ".some", parts: arguments),
      ]
    case .enumeration:
      let substitution = Substitution(pairing: nominal.genericParameters, arguments)
      return nominal.cases.enumerated().map { index, enumCase in
        Constructor(
          index: index, name: "." + enumCase.name,
          parts: enumCase.payload.map { $0.type.substituting(substitution, session.conformances) })
      }
    case .boolean:
      return [
        Constructor(index: 0, name: "false", parts: []), Constructor(index: 1, name: "true", parts: []),
      ]
    default: return nil
    }
  }

  private func isCatchAll(_ pattern: TypedPattern) -> Bool {
    switch pattern.kind {
    case .wildcard, .binding: true
    case .tuple(let parts): parts.allSatisfy(isCatchAll)
    case .cast(let inner): session.isAlways(pattern.type, inner.type) && isCatchAll(inner)
    case .enumCase, .expression: false
    }
  }

  private func takesApart(_ pattern: TypedPattern) -> Bool {
    switch pattern.kind {
    case .tuple, .enumCase: true
    case .expression: boolean(pattern) != nil
    case .wildcard, .binding, .cast: false
    }
  }

  /// `true` or `false` as a pattern.
  private func boolean(_ pattern: TypedPattern) -> Int? {
    guard case .expression(_, let test) = pattern.kind, case .call(_, let arguments) = test.kind,
      case .value(let value)? = arguments.first, case .boolean(let wanted) = value.kind
    else { return nil }
    return wanted ? 1 : 0
  }

  /// What is left of a row for values made by a constructor; nil where the row cannot match them.
  private func specialize(_ row: [TypedPattern], _ constructor: Constructor) -> [TypedPattern]? {
    let rest = row.dropFirst()
    switch row[0].kind {
    case .tuple(let parts): return parts + rest
    case .wildcard, .binding, .cast:
      guard isCatchAll(row[0]) else { return nil }
      return constructor.parts.map { TypedPattern(.wildcard, type: $0, span: row[0].span) } + rest
    case .enumCase(let index, let parts): return index == constructor.index ? parts + rest : nil
    case .expression:
      return boolean(row[0]) == constructor.index && constructor.index != nil ? Array(rest) : nil
    }
  }
}
