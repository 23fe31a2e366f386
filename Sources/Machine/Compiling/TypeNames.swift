import Language

extension Type {
  /// `Pair<Int, String>`, or with modules `main.Pair<Swift.Int, Swift.String>`: how Swift prints it.
  func printedName(isQualified: Bool) -> String {
    switch self {
    case .nominal(let nominal, let arguments):
      if let parts = nominal.protocolParts { return parts.printedName(isQualified: isQualified) }
      return nominal.prefix(arguments, isQualified) + nominal.name
        + list(arguments.dropFirst(nominal.outer?.genericParameters.count ?? 0), isQualified)
    case .tuple(let elements):
      return "(" + elements.map { $0.printedName(isQualified: isQualified) }.joined(separator: ", ") + ")"
    case .function(let function): return function.printedName(isQualified: isQualified)
    case .metatype(let instance): return instance.printedName(isQualified: isQualified) + ".Type"
    case .parameter, .member, .variable, .invalid: return description
    }
  }

  private func list(_ arguments: some Collection<Type>, _ isQualified: Bool) -> String {
    if arguments.isEmpty { return "" }
    return "<" + arguments.map { $0.printedName(isQualified: isQualified) }.joined(separator: ", ") + ">"
  }
}

extension FunctionType {
  /// Swift's words here leave out what does not tell types apart at run time: `@escaping`, the sugar of `Void` and `Int?`.
  fileprivate func printedName(isQualified: Bool) -> String {
    let list = parameters.map {
      ($0.isInout ? "inout " : "") + $0.type.printedName(isQualified: isQualified)
    }
    let effect = thrown.map {
      $0.isExistential ? "throws " : "throws(\($0.printedName(isQualified: isQualified))) "
    }
    let given = result.printedName(isQualified: isQualified)
    return "(\(list.joined(separator: ", "))) \(effect ?? "")-> \(given)"
  }
}

extension ProtocolParts {
  /// `P & Q`, `any Sequence<Self.Sequence.Element == Int>`; `Any` where nothing is left.
  fileprivate func printedName(isQualified: Bool) -> String {
    func name(_ nominal: NominalType) -> String {
      Type.nominal(nominal, []).printedName(isQualified: isQualified)
    }
    if protocols.isEmpty { return "Any" }
    let listed = protocols.map(name).joined(separator: " & ")
    if bounds.isEmpty { return listed }
    let said = bounds.map {
      "Self.\(name($0.owner)).\($0.name) == \($0.type.printedName(isQualified: isQualified))"
    }
    return "any \(listed)<\(said.joined(separator: ", "))>"
  }
}

extension TupleElement {
  fileprivate func printedName(isQualified: Bool) -> String {
    (label.map { $0 + ": " } ?? "") + type.printedName(isQualified: isQualified)
  }
}

extension NominalType {
  /// The module and the types around, where they are shown.
  fileprivate func prefix(_ arguments: TypeArguments, _ isQualified: Bool) -> String {
    guard isQualified, !admitsAll else { return "" }
    guard let outer else { return module + "." }
    let around = TypeArguments(Array(arguments.prefix(outer.genericParameters.count)))
    return Type.nominal(outer, around).printedName(isQualified: true) + "."
  }
}
