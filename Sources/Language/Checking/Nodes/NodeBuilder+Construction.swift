import Diagnostics

/// `T(…)`: initializers, and literals of a type that its name stands before.
extension NodeBuilder {
  func construct(_ type: Type, _ place: SourceSpan, _ arguments: [Argument], _ span: SourceSpan)
    -> Node
  {
    if case .invalid = type {
      _ = buildArguments(arguments)
      return node(.invalid, .invalid, span)
    }
    if let number = literalOfType(type, place, arguments, span) { return number }
    let base = node(.typeName(type), .metatype(type), place)
    let call = CallNode(
      name: Identifier("init", at: place), base: base, arguments: buildArguments(arguments), form: .call)
    let result = node(.call(call), solver.makeVariable(), span)
    start(result, call, session.candidates(named: "init", in: .metatype(type)), base: .metatype(type))
    return result
  }

  /// `UInt8(200)`, `Rational(3)`: a literal in the call of a type that it can express is that type's literal (SE-0213).
  private func literalOfType(
    _ type: Type, _ place: SourceSpan, _ arguments: [Argument], _ span: SourceSpan
  ) -> Node? {
    guard arguments.count == 1, arguments[0].label == nil, !arguments[0].isTrailing else { return nil }
    let value = arguments[0].value
    let literal: Node
    if type == types.double || IntegerLiteral.knownRange(of: type) != nil, let digits = wholeNumber(value) {
      literal = node(.integer(digits), type, value.span)
    } else {
      guard canExpress(value, type) else { return nil }
      literal = build(value, wanted: type)
      convert(literal, to: type, .coercion)
    }
    session.note(place, .type)
    return node(.coercion(literal), type, span)
  }

  private func wholeNumber(_ value: Expression) -> String? {
    switch value.kind {
    case .integerLiteral(let digits): return digits
    case .prefix(let sign, let operand):
      guard sign.text == "-", case .integerLiteral(let digits) = operand.kind else { return nil }
      return "-" + digits
    default: return nil
    }
  }

  /// Whether an expression is a literal of one value, such as a type's own.
  private func canExpress(_ value: Expression, _ type: Type) -> Bool {
    switch value.kind {
    case .integerLiteral: session.expresses(.integer, type)
    case .floatLiteral: session.expresses(.float, type)
    case .booleanLiteral: session.expresses(.boolean, type)
    case .stringLiteral(let segments):
      isPlain(segments) && session.expresses(.string(isOneCharacter: isOneCharacter(segments)), type)
    case .nilLiteral: type.wrapped != nil
    case .prefix(let sign, let operand): sign.text == "-" && operand.isNumber && canExpress(operand, type)
    case .parenthesized(let inner): canExpress(inner, type)
    default: false
    }
  }
}

extension Expression {
  /// Whether it is written as a number, without a sign.
  fileprivate var isNumber: Bool {
    switch kind {
    case .integerLiteral, .floatLiteral: true
    default: false
    }
  }
}
