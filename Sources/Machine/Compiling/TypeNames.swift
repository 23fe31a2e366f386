import Language

extension Type {
  /// `Pair<Int, String>`, or with modules `main.Pair<Swift.Int, Swift.String>`: how Swift prints it.
  func printedName(isQualified: Bool) -> String {
    switch self {
    case .nominal(let nominal, let arguments):
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

extension TupleElement {
  fileprivate func printedName(isQualified: Bool) -> String {
    (label.map { $0 + ": " } ?? "") + type.printedName(isQualified: isQualified)
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
