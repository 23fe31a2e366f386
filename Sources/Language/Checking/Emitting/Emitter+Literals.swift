import Diagnostics

/// Literals, with their values.
extension Emitter {
  /// Where a literal stands for anything of a protocol, it has the type that it has by default; for an optional it is
  /// what that holds.
  func literal(_ type: Type, _ own: Type, _ span: SourceSpan, _ make: (Type) -> TypedExpression.Kind)
    -> TypedExpression.Kind
  {
    if !type.isPlain, let wrapped = type.wrapped {
      return .enumCase(1, [TypedExpression(literal(wrapped, own, span, make), type: wrapped, span: span)])
    }
    guard type.isExistential else { return make(type) }
    return .erase(TypedExpression(make(own), type: own, span: span))
  }

  func integer(_ digits: String, _ type: Type, _ span: SourceSpan) -> TypedExpression.Kind {
    if type != types.int, session.isFloatingPoint(type) { return .double(FloatLiteral.value(of: digits)) }
    guard let value = IntegerLiteral.value(of: digits, in: session.integerLiteralRange(of: type)) else {
      report(session.wordIntegerOverflow(digits, type, span))
      return .invalid
    }
    return .integer(value)
  }

  func string(_ segments: [SegmentNode], _ type: Type, _ span: SourceSpan) -> TypedExpression.Kind {
    if segments.isEmpty { return text("", type, span) }
    if segments.count == 1, case .text(let only) = segments[0].kind { return text(only, type, span) }
    return .interpolation(
      segments.map { segment in
        switch segment.kind {
        case .text(let text): .text(text)
        case .value(let node): .value(shown(node))
        case .formatted(let node, let text): .formatted(formatted(emit(node), text))
        }
      })
  }

  private func shown(_ node: Node) -> TypedExpression {
    let value = emit(node)
    if case .coercion = node.kind { return value }
    warnOfShownOptional(value)
    return value
  }

  /// What adds to a text starts with an empty one.
  private func formatted(_ call: TypedExpression, _ text: Variable) -> TypedExpression {
    guard call.type == .void else { return call }
    let span = call.span
    let empty = TypedExpression(.string(""), type: types.string, span: span)
    let start = TypedExpression(.construct([empty]), type: text.type, span: span)
    let whole = TypedExpression(.variable(text), type: text.type, span: span)
    let found = TypedExpression(.field(whole, 0), type: types.string, span: span)
    return TypedExpression(
      .statements([
        TypedStatement(.declare(text, start), span: span), TypedStatement(.expression(call), span: span),
        TypedStatement(.yield(found), span: span),
      ]), type: types.string, span: span)
  }

  private func text(_ text: String, _ type: Type, _ span: SourceSpan) -> TypedExpression.Kind {
    if let problem = session.wordNotOneScalar(text, type, span) {
      report(problem)
      return .invalid
    }
    return .string(text)
  }

  func array(_ elements: [Node], _ element: Type, _ type: Type, _ span: SourceSpan) -> TypedExpression.Kind {
    let values = elements.map { emit($0, as: element) }
    if type.arrayElement != nil { return .array(values) }
    let plain = TypedExpression(
      .array(values), type: types.array(of: state.bindings.resolve(element)), span: span)
    guard let initializer = session.literalInitializer(types.literalProtocols.array, of: type) else {
      return .invalid
    }
    return .call(initializer, [.value(plain)])
  }

  func dictionary(
    _ pairs: [(key: Node, value: Node)], _ key: Type, _ value: Type, _ type: Type, _ span: SourceSpan
  ) -> TypedExpression.Kind {
    let entries = pairs.map { (key: emit($0.key, as: key), value: emit($0.value, as: value)) }
    if type.nominal == types.dictionaryType { return .dictionary(entries) }
    guard let initializer = session.literalInitializer(types.literalProtocols.dictionary, of: type) else {
      return .invalid
    }
    let element = Type.tuple([
      TupleElement(type: state.bindings.resolve(key)), TupleElement(type: state.bindings.resolve(value)),
    ])
    let values = entries.map {
      TypedExpression(.tuple([$0.key, $0.value]), type: element, span: $0.key.span)
    }
    return .call(
      initializer, [.value(TypedExpression(.array(values), type: types.array(of: element), span: span))])
  }
}
