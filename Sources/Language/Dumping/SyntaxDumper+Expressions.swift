extension SyntaxDumper {
  func dump(_ expression: Expression) -> String {
    switch expression.kind {
    case .integerLiteral(let digits), .floatLiteral(let digits): return digits
    case .booleanLiteral(let value): return value ? "true" : "false"
    case .nilLiteral: return "nil"
    case .stringLiteral(let segments): return list("string", segments.map(dump))
    case .arrayLiteral(let elements): return list("array", elements.map(dump))
    case .dictionaryLiteral(let elements):
      return list("dictionary", elements.map { dump($0.key) + ": " + dump($0.value) })
    case .name(let name, let arguments): return name.text + generics(arguments)
    case .type(let type): return list("type", dump(type))
    case .implicitMember(let name): return "." + name.text
    case .member(let base, let name): return list(".", dump(base), name.text)
    case .call(let callee, let arguments): return list("call", [dump(callee)] + arguments.map(dump))
    case .subscripted(let base, let arguments): return list("subscript", [dump(base)] + arguments.map(dump))
    case .closure(let closure): return dump(closure)
    case .ifExpression(let syntax): return dump(syntax)
    case .switchExpression(let syntax): return dump(syntax)
    case .keyPath(let path):
      return list("keypath", path.root.map(dump), dump(path.value))
    case .tuple(let elements): return list("tuple", elements.map { labelled($0.label, dump($0.value)) })
    case .discard: return "_"
    case .invalid: return "<invalid>"
    case .prefix, .postfix, .binary, .assignment, .ternary, .cast, .parenthesized, .optionalChaining,
      .forceUnwrap,
      .inoutArgument, .tryExpression:
      return dumpOperation(expression)
    }
  }

  private func dumpOperation(_ expression: Expression) -> String {
    switch expression.kind {
    case .prefix(let name, let value): return list("prefix", name.text, dump(value))
    case .postfix(let value, let name): return list("postfix", name.text, dump(value))
    case .binary(let left, let name, let right): return list(name.text, dump(left), dump(right))
    case .assignment(let left, let right): return list("=", dump(left), dump(right))
    case .ternary(let condition, let a, let b): return list("?:", dump(condition), dump(a), dump(b))
    case .cast(let value, let kind, let type): return list(word(kind), dump(value), dump(type))
    case .parenthesized(let value): return list("paren", dump(value))
    case .optionalChaining(let value): return list("?", dump(value))
    case .forceUnwrap(let value): return list("!", dump(value))
    case .inoutArgument(let value): return list("&", dump(value))
    case .tryExpression(let kind, let value): return list(word(kind), dump(value))
    case _: return "<invalid>"
    }
  }

  private func word(_ kind: CastKind) -> String {
    switch kind {
    case .coercion: "as"
    case .test: "is"
    case .conditional: "as?"
    case .forced: "as!"
    }
  }

  private func word(_ kind: TryKind) -> String {
    switch kind {
    case .propagating: "try"
    case .optional: "try?"
    case .forced: "try!"
    }
  }

  private func dump(_ argument: Argument) -> String {
    labelled(argument.label, dump(argument.value))
  }

  private func dump(_ segment: StringSegment) -> String {
    switch segment {
    case .text(let text): text.debugDescription
    case .interpolation(let arguments): list("\\", arguments.map(dump))
    }
  }

  private func dump(_ closure: ClosureSyntax) -> String {
    let captures = closure.captures.map {
      labelled($0.value == nil ? nil : $0.name, $0.value.map(dump) ?? $0.name.text)
    }
    let parameters = closure.parameters.map { group($0.map(dump)) } ?? "$\(closure.anonymousParameterCount)"
    return list(
      "closure", captures.isEmpty ? nil : list("captures", captures.map { $0 }), parameters,
      closure.mayThrow ? "throws" : nil, closure.result.map { "-> " + dump($0) },
      group(closure.body.map(dump)))
  }

  private func dump(_ parameter: ClosureParameterSyntax) -> String {
    guard let type = parameter.type else { return parameter.name.text }
    return parameter.name.text + ": " + (parameter.isInout ? "inout " : "") + dump(type)
  }
}
