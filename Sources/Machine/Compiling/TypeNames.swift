import Language

extension Type {
  /// `Pair<Int, String>`, or with modules `main.Pair<Swift.Int, Swift.String>`: how Swift prints it.
  func printedName(isQualified: Bool) -> String {
    switch self {
    case .nominal(let nominal, let arguments):
      return nominal.prefix(arguments, isQualified) + nominal.name
        + list(arguments.dropFirst(nominal.outer?.genericParameters.count ?? 0), isQualified)
    case .tuple, .function, .parameter, .member, .metatype, .variable, .invalid: return description
    }
  }

  private func list(_ arguments: some Collection<Type>, _ isQualified: Bool) -> String {
    if arguments.isEmpty { return "" }
    return "<" + arguments.map { $0.printedName(isQualified: isQualified) }.joined(separator: ", ") + ">"
  }
}

extension NominalType {
  /// The module and the types around, where they are shown.
  fileprivate func prefix(_ arguments: TypeArguments, _ isQualified: Bool) -> String {
    guard isQualified else { return "" }
    guard let outer else { return module + "." }
    let around = TypeArguments(Array(arguments.prefix(outer.genericParameters.count)))
    return Type.nominal(outer, around).printedName(isQualified: true) + "."
  }
}
