import Diagnostics

/// Operators and assignments.
extension NodeBuilder {
  func buildPrefix(_ name: Identifier, _ operand: Expression, _ wanted: Type?, _ span: SourceSpan)
    -> Node
  {
    if name.text == "-" {
      switch operand.kind {
      case .integerLiteral(let digits): return literal(.integer("-" + digits), .integer, wanted, span)
      case .floatLiteral(let digits): return literal(.float("-" + digits), .float, wanted, span)
      default: break
      }
    }
    return buildOperator(name, [operand], .prefix, wanted, span)
  }

  func buildBinary(
    _ left: Expression, _ name: Identifier, _ right: Expression, _ wanted: Type?, _ span: SourceSpan
  ) -> Node {
    switch name.text {
    case "&&" where !session.declaresOperator(name.text), "||" where !session.declaresOperator(name.text):
      let (a, b) = (build(left, wanted: types.bool), build(right, wanted: types.bool))
      convert(a, to: types.bool, .condition)
      convert(b, to: types.bool, .condition)
      return node(name.text == "&&" ? .and(a, b) : .or(a, b), types.bool, span)
    case "??": return buildCoalescing(left, right, span)
    case "==", "!=":
      if let optional = comparedWithNil(left, right) {
        return buildNilTest(optional, isNil: name.text == "==", span)
      }
      return buildOperator(name, [left, right], .infix, wanted, span)
    default: return buildOperator(name, [left, right], .infix, wanted, span)
    }
  }

  /// The other side, where one side is `nil` itself.
  func comparedWithNil(_ left: Expression, _ right: Expression) -> Expression? {
    right.isNil ? left : left.isNil ? right : nil
  }

  /// Any optional can be compared with `nil`, whatever it wraps; other values can too, and never are.
  func buildNilTest(_ optional: Expression, isNil: Bool, _ span: SourceSpan) -> Node {
    let value = build(optional, wanted: nil)
    let payload = solver.makeVariable()
    if let any = types.anyType {
      solver.state.looseTypes.append(LooseType(type: payload, meaning: .nominal(any, [])))
    }
    add(.unwrapping(value.type, payload: payload, orItself: true, value.span))
    return node(.nilTest(value, isNil: isNil), types.bool, span)
  }

  func buildCoalescing(_ left: Expression, _ right: Expression, _ span: SourceSpan) -> Node {
    let payload = solver.makeVariable()
    let (a, b) = (build(left, wanted: nil), build(right, wanted: nil))
    let result = solver.makeVariable()
    solver.noteMixed(
      [a], .fallback(b, isErased: false, isKnown: !solver.state.bindings.isOpen(b.type)), result, span)
    add(.unwrapping(a.type, payload: payload, orItself: true, a.span))
    add(.coalescing(left: a, payload: payload, right: b, result: result))
    return node(.coalesce(a, b, wrapped: payload), result, span)
  }

  func buildOperator(
    _ name: Identifier, _ operands: [Expression], _ form: CallNode.Form, _ wanted: Type?, _ span: SourceSpan
  ) -> Node {
    if form == .infix, changesLeftSide(name.text), endsChain(operands[0]) {
      return inScope(span) { place in
        let left = ArgumentNode(operand: Inside(self).build(operands[0]), at: operands[0].span)
        return applyOperator(name, [left, operand(operands[1])], form, nil, place)
      }
    }
    return applyOperator(name, operands.map(operand), form, wanted, span)
  }

  private func operand(_ expression: Expression) -> ArgumentNode {
    ArgumentNode(operand: build(expression, wanted: nil), at: expression.span)
  }

  func changesLeftSide(_ name: String) -> Bool {
    name.last == "=" && !["==", "!=", "<=", ">=", "===", "!==", "~="].contains(name)
  }

  func applyOperator(
    _ name: Identifier, _ operands: [ArgumentNode], _ form: CallNode.Form, _ wanted: Type?, _ span: SourceSpan
  ) -> Node {
    if let comparison = compareTypes(name, operands, span) { return comparison }
    let candidates = operators(name.text, operands, form)
    guard !candidates.isEmpty else { return refuse(session.wordUnknownOperator(name)) }
    let call = CallNode(name: name, base: nil, arguments: operands, form: form)
    let result = node(.call(call), wanted.flatMap(settled) ?? solver.makeVariable(), span)
    if form == .infix, name.text == "+" {
      solver.noteMixed(operands.map { $0.value }, .sum, result.type, span)
      if solver.isMixOfAnything(span) {
        for operand in operands { convert(operand.value, to: result.type, .operand(call)) }
        return result
      }
    }
    begin(PendingCall(node: result, call: call, base: nil, candidates: candidates, offered: candidates))
    return result
  }

  /// Where none can take the operands, all of them: so that it can be said what is wrong.
  private func operators(
    _ name: String, _ operands: [ArgumentNode], _ form: CallNode.Form
  ) -> [MatchedCandidate] {
    let kinds = operands.map { operandKind($0.value) }
    var found = session.operators(named: name, arity: operands.count, operands: kinds)
    if found.isEmpty { found = session.operators(named: name, arity: operands.count) }
    if form == .infix { return found }
    return found.filter { ($0.candidate.declaration?.traits.isPostfix ?? false) == (form == .postfix) }
  }

  private func operandKind(_ node: Node) -> OperandKind {
    if case .nominal(let nominal, _) = solver.shallow(node.type) { return .value(nominal) }
    switch node.kind {
    case .integer: return types.literalProtocols.integer.map { .literal($0) } ?? .unknown
    case .float: return types.literalProtocols.float.map { .literal($0) } ?? .unknown
    default: return .unknown
    }
  }

  func buildAssignment(_ place: Expression, _ value: Expression, _ span: SourceSpan) -> Node {
    if case .discard = place.kind {
      return node(.discard(build(value, wanted: nil)), .void, span)
    }
    if endsChain(place) {
      return inScope(span) { assign(Inside(self).build(place), value, $0) }
    }
    return assign(buildPlace(place), value, span)
  }

  /// What happens only where a chain does not end early: `a?.b = c`, `a?.b += c`.
  func inScope(_ span: SourceSpan, _ make: (SourceSpan) -> Node) -> Node {
    let inside = make(span)
    let result = solver.makeVariable()
    add(.chainResult(inside: inside.type, result: result))
    return node(.optionalScope(inside), result, span)
  }

  func assign(_ target: Node, _ value: Expression, _ span: SourceSpan) -> Node {
    // The statements of a value are checked by themselves, so what is wanted of them must be known.
    if value.isStatement { solver.meetPending() }
    let source = build(value, wanted: decided(target.type))
    convert(source, to: target.type, .assignment)
    return node(.assignment(place: target, source), .void, span)
  }

  /// The type of a place, unless overloads still decide it: then it does not follow from the value.
  private func decided(_ place: Type) -> Type? {
    if case .variable = solver.shallow(place) { nil } else { place }
  }

  /// What stands left of `=`: in a tuple of places, `_` takes anything.
  func buildPlace(_ place: Expression) -> Node {
    switch place.kind {
    case .tuple(let elements):
      let nodes = elements.map { buildPlace($0.value) }
      return node(.tuple(nodes), .tuple(nodes.map { TupleElement(label: nil, type: $0.type) }), place.span)
    case .parenthesized(let inner): return buildPlace(inner)
    case .discard: return node(.invalid, solver.makeVariable(), place.span)
    default: return build(place, wanted: nil)
    }
  }

  func buildTernary(
    _ condition: Expression, _ yes: Expression, _ no: Expression, _ wanted: Type?, _ span: SourceSpan
  ) -> Node {
    let test = build(condition, wanted: types.bool)
    convert(test, to: types.bool, .condition)
    // What both are decides before anything of a protocol is wanted, or what is not known yet: `b ? x : nil` is an
    // optional.
    let hasNil = comparedWithNil(yes, no) != nil
    let wanted = wanted.flatMap {
      isOpen($0) || hasNil && isOpen(solver.shallow($0).wrapped ?? $0) ? nil : $0
    }
    let type = wanted ?? solver.makeVariable()
    let (a, b) = (build(yes, wanted: wanted), build(no, wanted: wanted))
    solver.noteMixed([a, b], .choice, type, span)
    if wanted == nil { solver.noteMembers(inChoice: [a, b], of: type) }
    convert(a, to: type, .branch)
    convert(b, to: type, .branch)
    return node(.ternary(test, a, b), type, span)
  }

  private func isOpen(_ wanted: Type) -> Bool {
    let wanted = solver.shallow(wanted)
    if case .variable = wanted { return true }
    return wanted.isExistential
  }
}

extension Expression {
  /// Whether it is `nil` itself.
  var isNil: Bool {
    if case .nilLiteral = kind { true } else { false }
  }

  /// Whether it is an `if` or a `switch`.
  fileprivate var isStatement: Bool {
    switch kind {
    case .ifExpression, .switchExpression: true
    default: false
    }
  }
}
