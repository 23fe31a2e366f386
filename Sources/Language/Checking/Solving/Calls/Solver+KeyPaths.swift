import Diagnostics

/// Key paths as functions and as values.
extension Solver {
  /// A key path is a function that goes the path, or a value that holds such a function, and one that changes what the
  /// path leads to where that is wanted.
  func resolveKeyPath(_ node: Node) -> Outcome {
    guard case .keyPath(let going, let path, let scope) = node.kind else { return .impossible }
    let type = shallow(node.type)
    switch type {
    case .variable: return .waiting
    case .function(let function):
      if let problem = lateChoice(handedOnBy: node, function.result) {
        fail(problem)
        return .impossible
      }
      return unify(type, going.type) ? .met : .impossible
    case .nominal(let nominal, let arguments) where arguments.count == 2:
      let (root, value) = (arguments[0], arguments[1])
      let function = Type.function(FunctionType(parameters: [ParameterType(root)], result: value))
      guard unify(going.type, function) else { return .impossible }
      if nominal == types.writableKeyPathType { buildSetter(node, path, scope, root, value) }
      return .met
    default: return .impossible
    }
  }

  private func buildSetter(_ node: Node, _ path: KeyPathSyntax, _ scope: Scope, _ root: Type, _ value: Type) {
    let given = Expression(.name(Identifier("$1", at: node.span), []), at: node.span)
    let assignment = Statement(
      .expression(Expression(.assignment(path.value, given), at: node.span)), at: node.span)
    let setting = NodeBuilder(self, scope).buildClosure(
      path.closure([assignment], nil, count: 2, node.span), node.span)
    let parameters = [ParameterType(root, isInout: true), ParameterType(value)]
    _ = unify(setting.type, .function(FunctionType(parameters: parameters, result: .void)))
    state.setters[node.id] = setting
  }

  // MARK: Those that can be changed

  /// The type that a literal has where nothing else says it. A key path can be written where it leads to a place.
  func defaultType(of literal: LiteralKind, _ variable: TypeVariable) -> Type {
    guard case .keyPath = literal, let writable = types.writableKeyPathType, leadToPlaces(variable) else {
      return defaultType(of: literal)
    }
    return .nominal(writable, [makeVariable(), makeVariable()])
  }

  private func leadToPlaces(_ variable: TypeVariable) -> Bool {
    state.pending.allSatisfy { constraint in
      guard case .keyPath(let node) = constraint, case .keyPath(_, let path, let scope) = node.kind,
        shallow(node.type) == .variable(variable)
      else { return true }
      return path.root.map { session.place(path.value, from: session.resolve($0, in: scope)) != nil } ?? false
    }
  }

  /// Of the subscripts that take a key path those that one written in the brackets is for: it can be written where it
  /// leads to a place.
  func meant(_ subscripts: [Candidate], by argument: Node, in type: Type) -> [Candidate] {
    guard case .keyPath(_, let path, _) = argument.kind else { return subscripts }
    let wanted = session.place(path.value, from: type) == nil ? types.keyPathType : types.writableKeyPathType
    return subscripts.filter { $0.declaration?.parameters.first?.type.nominal == wanted }
  }

  /// Whether a key path that can be written stands for one that can be read; nil where that is not the question.
  func convertKeyPath(_ source: Type, _ target: Type) -> Bool? {
    guard source.isWritableKeyPath(for: target, types) else { return nil }
    state.score.optionals += 1
    return zip(source.arguments, target.arguments).allSatisfy { unify($0, $1) }
  }
}

extension Type {
  /// Whether it is that of key paths that can be written, and the other that of those that can be read.
  func isWritableKeyPath(for target: Type, _ types: WellKnownTypes) -> Bool {
    guard case .nominal(let nominal, _) = self, case .nominal(let wanted, _) = target else { return false }
    return nominal == types.writableKeyPathType && wanted == types.keyPathType
  }
}

extension Session {
  /// The type of the place to which a path from `$0` leads; nil where it cannot be changed there.
  fileprivate func place(_ path: Expression, from root: Type) -> Type? {
    switch path.kind {
    case .name: root
    case .parenthesized(let inner): place(inner, from: root)
    case .member(let base, let name): place(base, from: root).flatMap { settable(name.text, in: $0) }
    case .subscripted(let base, let arguments):
      place(base, from: root).flatMap {
        settable("subscript", in: $0, labels: arguments.map { $0.label?.text ?? "_" })
      }
    case .forceUnwrap(let base): place(base, from: root)?.wrapped
    default: nil
    }
  }

  /// The type of what can be changed under a name in values of a type.
  private func settable(_ name: String, in type: Type, labels: [String]? = nil) -> Type? {
    let meant = candidates(named: name, in: type).first { labels == nil || self.labels(of: $0) == labels }
    guard let meant, meant.isSettable(in: type) else { return nil }
    let own = meant.declaration?.owner?.substitution(for: type) ?? [:]
    return valueType(of: meant).substituting(own, conformances)
  }
}

extension Candidate {
  fileprivate func isSettable(in type: Type) -> Bool {
    switch kind {
    case .field(let index, _): type.nominal?.fields[index].isMutable ?? false
    case .property(let property): property.setter != nil
    case .subscripted(let declaration): declaration.setter != nil
    case .tupleElement: true
    case .function, .unapplied, .variable, .enumCase, .type: false
    }
  }
}
