extension SyntaxDumper {
  /// Types are written as in Swift.
  func dump(_ type: TypeSyntax) -> String {
    switch type.kind {
    case .named(let name, let arguments): return name.text + generics(arguments)
    case .member(let base, let name, let arguments): return dump(base) + "." + name.text + generics(arguments)
    case .array(let element): return "[" + dump(element) + "]"
    case .dictionary(let key, let value): return "[" + dump(key) + ": " + dump(value) + "]"
    case .optional(let wrapped): return dump(wrapped) + "?"
    case .tuple(let elements):
      return "(" + elements.map { labelled($0.label, dump($0.type)) }.joined(separator: ", ") + ")"
    case .function(let function): return dump(function)
    case .opaque(let constraint): return "some " + dump(constraint)
    case .existential(let base): return "any " + dump(base)
    case .composition(let parts): return parts.map(dump).joined(separator: " & ")
    case .invalid: return "<invalid>"
    }
  }

  func generics(_ arguments: [TypeSyntax]) -> String {
    arguments.isEmpty ? "" : "<" + arguments.map(dump).joined(separator: ", ") + ">"
  }

  private func dump(_ function: FunctionTypeSyntax) -> String {
    let parameters = function.parameters.map { ($0.isInout ? "inout " : "") + dump($0.type) }
    return "(" + parameters.joined(separator: ", ") + ")" + (function.throwing ? " throws" : "") + " -> "
      + dump(function.result)
  }
}
