import Diagnostics

/// Turns syntax into nodes with type variables, and states what must hold between them.
struct NodeBuilder {
  let solver: Solver
  let scope: Scope

  init(_ solver: Solver, _ scope: Scope) {
    self.solver = solver
    self.scope = scope
  }

  private var session: Session { solver.session }
  private var types: WellKnownTypes { solver.types }

  /// A node for an expression. A wanted type that is known steers literals and overloads from the start.
  func build(_ expression: Expression, wanted: Type?) -> Node {
    if hasChain(expression) { return buildChain(expression) }
    return buildUnchained(expression, wanted)
  }

  private func buildUnchained(_ expression: Expression, _ wanted: Type?) -> Node {
    let span = expression.span
    switch expression.kind {
    case .integerLiteral(let digits): return literal(.integer(digits), .integer, wanted, span)
    case .floatLiteral(let digits): return literal(.float(digits), .float, wanted, span)
    case .booleanLiteral(let value): return node(.boolean(value), types.bool, span)
    case .nilLiteral: return node(.nilLiteral, types.optional(of: solver.makeVariable()), span)
    case .stringLiteral(let segments): return buildString(segments, wanted, span)
    case .arrayLiteral(let elements): return buildArray(elements, wanted, span)
    case .dictionaryLiteral(let elements): return buildDictionary(elements, wanted, span)
    case .name(let name, let arguments): return buildName(name, arguments, wanted)
    case .type(let syntax):
      return node(
        .typeName(session.resolve(syntax, in: scope)), .metatype(session.resolve(syntax, in: scope)), span)
    case .implicitMember(let name): return buildImplicitMember(name, wanted, span)
    case .member(let base, let name): return buildMember(base, name, span)
    case .call(let callee, let arguments): return buildCall(callee, arguments, wanted, span)
    case .subscripted(let base, let arguments): return buildSubscript(base, arguments, span)
    case .prefix(let name, let operand): return buildPrefix(name, operand, wanted, span)
    case .postfix(let operand, let name): return buildOperator(name, [operand], .postfix, wanted, span)
    case .binary(let left, let name, let right): return buildBinary(left, name, right, wanted, span)
    case .assignment(let place, let value): return buildAssignment(place, value, span)
    case .ternary(let condition, let yes, let no): return buildTernary(condition, yes, no, wanted, span)
    case .cast(let value, let kind, let type): return buildCast(value, kind, type, span)
    case .tuple(let elements): return buildTuple(elements, wanted, span)
    case .parenthesized(let inner): return build(inner, wanted: wanted)
    case .closure(let syntax): return buildClosure(syntax, span)
    case .optionalChaining(let base): return buildUnwrapping(base, span) { .unwrapOrExit($0) }
    case .forceUnwrap(let base): return buildUnwrapping(base, span) { .forceUnwrap($0) }
    case .inoutArgument(let place):
      let inner = build(place, wanted: nil)
      return node(.inoutArgument(inner), inner.type, span)
    case .ifExpression(let syntax): return buildStatements(Statement(.ifElse(syntax), at: span), wanted, span)
    case .switchExpression(let syntax):
      return buildStatements(Statement(.switchCase(syntax), at: span), wanted, span)
    case .tryExpression(let kind, let inner): return buildTry(kind, inner, wanted, span)
    case .keyPath(let root, let path): return buildKeyPath(root, path, span)
    case .discard:
      return refuse(
        .error("discard", at: span, "'_' can only appear in a pattern or on the left side of an assignment"))
    case .invalid: return node(.invalid, .invalid, span)
    }
  }

  // MARK: Small helpers

  func node(_ kind: Node.Kind, _ type: Type, _ span: SourceSpan) -> Node {
    solver.makeNode(kind, type: type, span: span)
  }

  private func add(_ constraint: Constraint) { solver.state.pending.append(constraint) }

  private func convert(_ node: Node, to type: Type, _ kind: Purpose.Kind) {
    add(.conversion(from: node.type, to: type, Purpose(kind, node.span)))
  }

  /// A mistake that is clear without solving anything.
  private func refuse(_ diagnostic: Diagnostic) -> Node {
    solver.state.diagnostics.append(diagnostic)
    return node(.invalid, .invalid, diagnostic.span)
  }

  /// A known wanted type, unless it is optional: then the value may be of what it wraps.
  private func settled(_ wanted: Type?) -> Type? {
    guard let wanted, case let type = solver.shallow(wanted), type.wrapped == nil else { return nil }
    if case .variable = type { return nil }
    return type
  }

  // MARK: Literals

  private func literal(_ kind: Node.Kind, _ literal: LiteralKind, _ wanted: Type?, _ span: SourceSpan) -> Node
  {
    node(kind, solver.makeVariable(literal: literal), span)
  }

  private func buildString(_ segments: [StringSegment], _ wanted: Type?, _ span: SourceSpan) -> Node {
    var isPlain = true
    let parts = segments.map { segment -> SegmentNode in
      switch segment {
      case .text(let text): return SegmentNode(kind: .text(text))
      case .interpolation(let arguments):
        isPlain = false
        return buildSegment(arguments, span)
      }
    }
    return isPlain
      ? literal(.string(parts), .string, wanted, span) : node(.string(parts), types.string, span)
  }

  private func buildSegment(_ arguments: [Argument], _ span: SourceSpan) -> SegmentNode {
    if arguments.count == 1, arguments[0].label == nil {
      return SegmentNode(kind: .value(build(arguments[0].value, wanted: nil)))
    }
    let nodes = buildArguments(arguments)
    let place = nodes.first?.span ?? span
    let call = CallNode(
      name: Identifier("appendInterpolation", at: place), base: nil, arguments: nodes, form: .call)
    let result = node(.call(call), types.string, place)
    start(result, call, session.interpolations, base: nil)
    return SegmentNode(kind: .formatted(result))
  }

  private func buildArray(_ elements: [Expression], _ wanted: Type?, _ span: SourceSpan) -> Node {
    let element = solver.makeVariable()
    let type = solver.makeVariable(literal: .array(element: element))
    if let wanted = settled(wanted) { _ = solver.unify(type, wanted) }
    let nodes = elements.map { build($0, wanted: element) }
    for node in nodes { convert(node, to: element, .element) }
    return node(.array(nodes, element: element), type, span)
  }

  private func buildDictionary(_ elements: [DictionaryElement], _ wanted: Type?, _ span: SourceSpan) -> Node {
    let (key, value) = (solver.makeVariable(), solver.makeVariable())
    let type = solver.makeVariable(literal: .dictionary(key: key, value: value))
    if let wanted = settled(wanted) { _ = solver.unify(type, wanted) }
    let nodes = elements.map { (key: build($0.key, wanted: key), value: build($0.value, wanted: value)) }
    for pair in nodes {
      convert(pair.key, to: key, .element)
      convert(pair.value, to: value, .element)
    }
    return node(.dictionary(nodes, key: key, value: value), type, span)
  }

  // MARK: Names

  private func buildName(_ name: Identifier, _ arguments: [TypeSyntax], _ wanted: Type?) -> Node {
    if isOperator(name.text) { return buildOperatorName(name) }
    if let labels = argumentLabels(name.text) { return buildCompoundName(name, labels) }
    switch session.lookUp(name.text, in: scope) {
    case .variable(let variable): return node(.variable(variable), variable.type, name.span)
    case .type(let type):
      let applied = session.apply(type, arguments, name, in: scope) { solver.makeVariable() }
      return node(.typeName(applied), .metatype(applied), name.span)
    case .candidates(let candidates):
      let result = node(.overloaded, solver.makeVariable(), name.span)
      add(.overloadedValue(result, name, candidates))
      return result
    case .unknown: return buildOperatorName(name)
    }
  }

  private func isOperator(_ name: String) -> Bool {
    guard let first = name.first else { return false }
    return !first.isLetter && first != "_" && first != "$" && first != "`"
  }

  /// The labels of `move(from:to:)`; nil for a plain name.
  private func argumentLabels(_ name: String) -> [String]? {
    guard name.last == ")", let open = name.firstIndex(of: "(") else { return nil }
    return name[name.index(after: open)...].dropLast().split(separator: ":").map(String.init)
  }

  /// A function named with its labels, as a value.
  private func buildCompoundName(_ name: Identifier, _ labels: [String]) -> Node {
    let plain = Identifier(String(name.text.prefix { $0 != "(" }), at: name.span)
    guard case .candidates(let all) = session.lookUp(plain.text, in: scope) else {
      return refuse(session.wordUnknownName(plain, scope))
    }
    let found = all.filter { $0.declaration?.parameters.map { $0.label ?? "_" } == labels }
    guard !found.isEmpty else { return refuse(session.wordUnknownName(name, scope)) }
    let result = node(.overloaded, solver.makeVariable(), name.span)
    add(.overloadedValue(result, plain, found))
    return result
  }

  /// An operator as a value: `reduce(0, +)`.
  private func buildOperatorName(_ name: Identifier) -> Node {
    let candidates = session.operators(named: name.text, arity: nil)
    guard !candidates.isEmpty else { return refuse(session.wordUnknownName(name, scope)) }
    let result = node(.overloaded, solver.makeVariable(), name.span)
    add(.overloadedValue(result, name, candidates))
    return result
  }

  private func buildImplicitMember(_ name: Identifier, _ wanted: Type?, _ span: SourceSpan) -> Node {
    let result = node(.overloaded, wanted ?? solver.makeVariable(), span)
    add(.implicitMember(result, name))
    return result
  }

  private func buildMember(_ base: Expression, _ name: Identifier, _ span: SourceSpan) -> Node {
    let value = build(base, wanted: nil)
    if let nested = nestedType(value, name) { return node(.typeName(nested), .metatype(nested), span) }
    return name.text == "self" ? value : memberOfNode(value, name, span)
  }

  /// `Tree.Leaf`, where `Leaf` is declared inside `Tree`.
  private func nestedType(_ base: Node, _ name: Identifier) -> Type? {
    guard case .typeName(let type) = base.kind, let nested = type.nominal?.nestedTypes[name.text] else {
      return nil
    }
    return .nominal(nested, [])
  }

  // MARK: Calls

  func buildArguments(_ arguments: [Argument]) -> [ArgumentNode] {
    arguments.map {
      ArgumentNode(
        label: $0.label, value: build($0.value, wanted: nil), isTrailing: $0.isTrailing,
        span: $0.label.map { label in label.span } ?? $0.value.span)
    }
  }

  private func start(_ result: Node, _ call: CallNode, _ candidates: [Candidate], base: Type?) {
    switch solver.offer(candidates, result, call, base) {
    case .narrowed(let constraint): add(constraint)
    case .met, .waiting: break
    case .impossible: solver.state.isFailed = true
    }
  }

  private func buildCall(_ callee: Expression, _ arguments: [Argument], _ wanted: Type?, _ span: SourceSpan)
    -> Node
  {
    switch callee.kind {
    case .name(let name, let generics): return callName(name, generics, arguments, wanted, span)
    case .member(let base, let name) where name.text == "init" && isOwnSelf(base):
      return buildDelegation(base, arguments, span)
    case .member(let base, let name) where name.text.first?.isNumber == false:
      let value = build(base, wanted: nil)
      if let nested = nestedType(value, name) { return construct(nested, callee.span, arguments, span) }
      return callMember(value, name, arguments, wanted, span)
    case .implicitMember(let name):
      let type = wanted ?? solver.makeVariable()
      let call = CallNode(
        name: name, base: nil, implicitBase: type, arguments: buildArguments(arguments), form: .call)
      let result = node(.call(call), type, span)
      add(.unresolvedCall(result, call))
      return result
    case .type(let syntax): return construct(session.resolve(syntax, in: scope), syntax.span, arguments, span)
    default: return callValue(build(callee, wanted: nil), arguments, span)
    }
  }

  /// `self` inside an initializer.
  private func isOwnSelf(_ expression: Expression) -> Bool {
    guard case .name(let name, _) = expression.kind, name.text == "self",
      case .variable(let variable) = session.lookUp("self", in: scope), variable.isMutable
    else { return false }
    return true
  }

  /// `self.init(…)`: another initializer makes the value.
  private func buildDelegation(_ base: Expression, _ arguments: [Argument], _ span: SourceSpan) -> Node {
    let own = build(base, wanted: nil)
    let made = construct(own.type, base.span, arguments, span)
    convert(made, to: own.type, .assignment)
    return node(.assignment(place: own, made), .void, span)
  }

  private func callName(
    _ name: Identifier, _ generics: [TypeSyntax], _ arguments: [Argument], _ wanted: Type?, _ span: SourceSpan
  ) -> Node {
    switch session.lookUp(name.text, in: scope) {
    case .variable(let variable):
      return callValue(node(.variable(variable), variable.type, name.span), arguments, span)
    case .type(let type):
      let applied = session.apply(type, generics, name, in: scope) { solver.makeVariable() }
      return construct(applied, name.span, arguments, span)
    case .candidates(let candidates):
      let call = CallNode(name: name, base: nil, arguments: buildArguments(arguments), form: .call)
      let result = node(.call(call), wanted.flatMap(settled) ?? solver.makeVariable(), span)
      start(result, call, candidates, base: nil)
      return result
    case .unknown:
      _ = buildArguments(arguments)
      return refuse(session.wordUnknownName(name, scope))
    }
  }

  private func construct(_ type: Type, _ place: SourceSpan, _ arguments: [Argument], _ span: SourceSpan)
    -> Node
  {
    if case .invalid = type {
      _ = buildArguments(arguments)
      return node(.invalid, .invalid, span)
    }
    let base = node(.typeName(type), .metatype(type), place)
    let call = CallNode(
      name: Identifier("init", at: place), base: base, arguments: buildArguments(arguments), form: .call)
    let result = node(.call(call), solver.makeVariable(), span)
    start(result, call, session.candidates(named: "init", in: .metatype(type)), base: .metatype(type))
    return result
  }

  private func callMember(
    _ base: Node, _ name: Identifier, _ arguments: [Argument], _ wanted: Type?, _ span: SourceSpan
  ) -> Node {
    let call = CallNode(name: name, base: base, arguments: buildArguments(arguments), form: .call)
    let result = node(.call(call), wanted.flatMap(settled) ?? solver.makeVariable(), span)
    add(.unresolvedCall(result, call))
    return result
  }

  private func callValue(_ callee: Node, _ arguments: [Argument], _ span: SourceSpan) -> Node {
    let nodes = buildArguments(arguments)
    let result = node(.callValue(callee, nodes), solver.makeVariable(), span)
    add(.callValue(result, callee: callee, nodes))
    return result
  }

  private func buildSubscript(_ base: Expression, _ arguments: [Argument], _ span: SourceSpan) -> Node {
    subscriptOfNode(build(base, wanted: nil), arguments, span)
  }

  // MARK: Operators

  private func buildPrefix(_ name: Identifier, _ operand: Expression, _ wanted: Type?, _ span: SourceSpan)
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

  private func buildBinary(
    _ left: Expression, _ name: Identifier, _ right: Expression, _ wanted: Type?, _ span: SourceSpan
  ) -> Node {
    switch name.text {
    case "&&", "||":
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
  private func comparedWithNil(_ left: Expression, _ right: Expression) -> Expression? {
    if case .nilLiteral = right.kind { return left }
    if case .nilLiteral = left.kind { return right }
    return nil
  }

  /// Any optional can be compared with `nil`, whatever it wraps.
  private func buildNilTest(_ optional: Expression, isNil: Bool, _ span: SourceSpan) -> Node {
    let value = build(optional, wanted: nil)
    add(.unwrapping(value.type, payload: solver.makeVariable(), value.span))
    return node(.nilTest(value, isNil: isNil), types.bool, span)
  }

  private func buildCoalescing(_ left: Expression, _ right: Expression, _ span: SourceSpan) -> Node {
    let payload = solver.makeVariable()
    let (a, b) = (build(left, wanted: nil), build(right, wanted: nil))
    let result = solver.makeVariable()
    add(.unwrapping(a.type, payload: payload, a.span))
    add(.coalescing(payload: payload, right: b, result: result))
    return node(.coalesce(a, b, wrapped: payload), result, span)
  }

  private func buildOperator(
    _ name: Identifier, _ operands: [Expression], _ form: CallNode.Form, _ wanted: Type?, _ span: SourceSpan
  ) -> Node {
    if form == .infix, changesLeftSide(name.text), endsChain(operands[0]) {
      return inScope(span) { place in
        let nodes = [Inside(self).build(operands[0]), build(operands[1], wanted: nil)]
        return applyOperator(name, zip(nodes, operands).map { ($0, $1.span) }, form, nil, place)
      }
    }
    return applyOperator(name, operands.map { (build($0, wanted: nil), $0.span) }, form, wanted, span)
  }

  private func changesLeftSide(_ name: String) -> Bool {
    name.last == "=" && !["==", "!=", "<=", ">=", "===", "!==", "~="].contains(name)
  }

  private func applyOperator(
    _ name: Identifier, _ operands: [(node: Node, span: SourceSpan)], _ form: CallNode.Form, _ wanted: Type?,
    _ span: SourceSpan
  ) -> Node {
    let arguments = operands.map {
      ArgumentNode(label: nil, value: $0.node, isTrailing: false, span: $0.span)
    }
    let candidates = session.operators(named: name.text, arity: operands.count).filter {
      form == .infix || ($0.declaration?.traits.isPostfix ?? false) == (form == .postfix)
    }
    guard !candidates.isEmpty else { return refuse(session.wordUnknownOperator(name)) }
    let call = CallNode(name: name, base: nil, arguments: arguments, form: form)
    let result = node(.call(call), wanted.flatMap(settled) ?? solver.makeVariable(), span)
    start(result, call, candidates, base: nil)
    return result
  }

  private func buildAssignment(_ place: Expression, _ value: Expression, _ span: SourceSpan) -> Node {
    if case .discard = place.kind {
      return node(.discard(build(value, wanted: nil)), .void, span)
    }
    if endsChain(place) {
      return inScope(span) { assign(Inside(self).build(place), value, $0) }
    }
    return assign(buildPlace(place), value, span)
  }

  /// What happens only where a chain does not end early: `a?.b = c`, `a?.b += c`.
  private func inScope(_ span: SourceSpan, _ make: (SourceSpan) -> Node) -> Node {
    let inside = make(span)
    let result = solver.makeVariable()
    add(.chainResult(inside: inside.type, result: result))
    return node(.optionalScope(inside), result, span)
  }

  private func assign(_ target: Node, _ value: Expression, _ span: SourceSpan) -> Node {
    let source = build(value, wanted: target.type)
    convert(source, to: target.type, .assignment)
    return node(.assignment(place: target, source), .void, span)
  }

  /// What stands left of `=`: in a tuple of places, `_` takes anything.
  private func buildPlace(_ place: Expression) -> Node {
    switch place.kind {
    case .tuple(let elements):
      let nodes = elements.map { buildPlace($0.value) }
      return node(.tuple(nodes), .tuple(nodes.map { TupleElement(label: nil, type: $0.type) }), place.span)
    case .parenthesized(let inner): return buildPlace(inner)
    case .discard: return node(.invalid, solver.makeVariable(), place.span)
    default: return build(place, wanted: nil)
    }
  }

  private func buildTernary(
    _ condition: Expression, _ yes: Expression, _ no: Expression, _ wanted: Type?, _ span: SourceSpan
  ) -> Node {
    let test = build(condition, wanted: types.bool)
    convert(test, to: types.bool, .condition)
    let type = wanted ?? solver.makeVariable()
    let (a, b) = (build(yes, wanted: wanted), build(no, wanted: wanted))
    convert(a, to: type, .branch)
    convert(b, to: type, .branch)
    return node(.ternary(test, a, b), type, span)
  }

  private func buildCast(_ value: Expression, _ kind: CastKind, _ syntax: TypeSyntax, _ span: SourceSpan)
    -> Node
  {
    guard case .coercion = kind else {
      return refuse(
        .error(
          "cast", at: span, "casts with 'is', 'as?' and 'as!' are not supported in cells",
          hint: "cells have no class hierarchies; use an enum to tell cases apart"))
    }
    let type = session.resolve(syntax, in: scope)
    let inner = build(value, wanted: type)
    convert(inner, to: type, .coercion)
    return node(.coercion(inner), type, span)
  }

  // MARK: Compound values

  private func buildTuple(_ elements: [TupleElementSyntax], _ wanted: Type?, _ span: SourceSpan) -> Node {
    var wantedTypes: [Type?] = elements.map { _ in nil }
    if case .tuple(let parts)? = wanted.map(solver.shallow), parts.count == elements.count {
      wantedTypes = parts.map(\.type)
    }
    let nodes = zip(elements, wantedTypes).map { build($0.value, wanted: $1) }
    let type = Type.tuple(zip(elements, nodes).map { TupleElement(label: $0.label?.text, type: $1.type) })
    return node(.tuple(nodes), type, span)
  }

  private func buildClosure(_ syntax: ClosureSyntax, _ span: SourceSpan) -> Node {
    let count =
      syntax.parameters?.count ?? (syntax.anonymousParameterCount > 0 ? syntax.anonymousParameterCount : nil)
    let result = node(
      .closure(syntax, scope), solver.makeVariable(literal: .closure(parameters: count)), span)
    add(.closure(result, syntax, scope))
    return result
  }

  private func buildUnwrapping(_ base: Expression, _ span: SourceSpan, _ make: (Node) -> Node.Kind) -> Node {
    unwrapNode(build(base, wanted: nil), span, make)
  }

  private func buildStatements(_ statement: Statement, _ wanted: Type?, _ span: SourceSpan) -> Node {
    let statements = StatementsNode(statement: statement, scope: scope)
    let result = node(.statements(statements), wanted ?? solver.makeVariable(), span)
    add(.statements(result, statements))
    return result
  }

  private func buildTry(_ kind: TryKind, _ inner: Expression, _ wanted: Type?, _ span: SourceSpan) -> Node {
    let value = build(inner, wanted: kind == .optional ? nil : wanted)
    guard kind == .optional else { return node(.tryExpression(kind, value), value.type, span) }
    let result = solver.makeVariable()
    add(.chainResult(inside: value.type, result: result))
    return node(.tryExpression(kind, value), result, span)
  }

  private func buildKeyPath(_ root: TypeSyntax?, _ path: [Identifier], _ span: SourceSpan) -> Node {
    let base = root.map { session.resolve($0, in: scope) } ?? solver.makeVariable()
    let result = node(
      .keyPath(path, root: base, scope), solver.makeVariable(literal: .closure(parameters: 1)), span)
    add(.keyPath(result, path, root: base))
    return result
  }

  // MARK: Optional chains

  /// Whether the expression is the end of a chain that has a `?` in it.
  private func hasChain(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .member(let base, _), .call(let base, _), .subscripted(let base, _): endsChain(base)
    default: false
    }
  }

  private func endsChain(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .optionalChaining: true
    case .member(let base, _), .call(let base, _), .subscripted(let base, _), .forceUnwrap(let base):
      endsChain(base)
    default: false
    }
  }

  private func buildChain(_ expression: Expression) -> Node {
    let inside = NodeBuilder.Inside(self).build(expression)
    let result = solver.makeVariable()
    add(.chainResult(inside: inside.type, result: result))
    return node(.optionalScope(inside), result, expression.span)
  }

  /// Builds the links of a chain without opening a new scope at each.
  private struct Inside {
    let builder: NodeBuilder

    init(_ builder: NodeBuilder) { self.builder = builder }

    func build(_ expression: Expression) -> Node {
      switch expression.kind {
      case .member(let base, let name) where builder.endsChain(base):
        return builder.memberOfNode(build(base), name, expression.span)
      case .call(let callee, let arguments):
        if case .member(let base, let name) = callee.kind, builder.endsChain(base) {
          return builder.callMember(build(base), name, arguments, nil, expression.span)
        }
        return builder.callValue(build(callee), arguments, expression.span)
      case .subscripted(let base, let arguments) where builder.endsChain(base):
        return builder.subscriptOfNode(build(base), arguments, expression.span)
      case .forceUnwrap(let base) where builder.endsChain(base):
        return builder.unwrapNode(build(base), expression.span) { .forceUnwrap($0) }
      case .optionalChaining(let base):
        return builder.unwrapNode(
          builder.endsChain(base) ? build(base) : builder.build(base, wanted: nil), expression.span
        ) {
          .unwrapOrExit($0)
        }
      default: return builder.buildUnchained(expression, nil)
      }
    }
  }

  private func memberOfNode(_ base: Node, _ name: Identifier, _ span: SourceSpan) -> Node {
    let result = node(.member(base, name), solver.makeVariable(), span)
    add(.member(result, base: base, name))
    return result
  }

  private func subscriptOfNode(_ base: Node, _ arguments: [Argument], _ span: SourceSpan) -> Node {
    let call = CallNode(
      name: Identifier("subscript", at: span), base: base, arguments: buildArguments(arguments),
      form: .subscripting)
    let result = node(.subscripted(call), solver.makeVariable(), span)
    add(.unresolvedCall(result, call))
    return result
  }

  private func unwrapNode(_ base: Node, _ span: SourceSpan, _ make: (Node) -> Node.Kind) -> Node {
    let payload = solver.makeVariable()
    add(.unwrapping(base.type, payload: payload, base.span))
    return node(make(base), payload, span)
  }
}
