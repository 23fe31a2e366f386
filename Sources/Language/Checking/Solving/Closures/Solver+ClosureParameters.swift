import Diagnostics

/// The parameters of closures: named, numbered, or parts of a tuple.
extension Solver {
  /// Whether one value still unknown may prove to be a tuple for several parameters, or for none.
  func mayTakeApart(_ syntax: ClosureSyntax, _ type: FunctionType) -> Bool {
    let count = syntax.parameters?.count ?? syntax.anonymousParameterCount
    guard count != 1, type.parameters.count == 1, case .variable = shallow(type.parameters[0].type) else {
      return false
    }
    return true
  }

  func declareParameters(
    _ syntax: ClosureSyntax, _ type: FunctionType, _ span: SourceSpan, _ scope: Scope
  ) -> (parameters: [Variable], parts: [Variable])? {
    let names = parameterNames(syntax, wanted: type.parameters.count)
    if names.count != type.parameters.count {
      if names.isEmpty, let nothing = ignoredVoid(type, span) { return ([nothing], []) }
      if let parts = takeApart(type, names, span) { return parts }
      fail(wrongCount(syntax, type, span))
      return nil
    }
    var variables: [Variable] = []
    for (index, name) in names.enumerated() {
      if let stated = name.type {
        let wanted = session.resolve(stated, in: scope)
        if type.parameters[index].isLent, name.isEscaping {
          fail(wordKeeping(name.name, stated.span))
          return nil
        }
        if type.parameters[index].isInout != name.isInout {
          fail(wordInout(name.name, type, stated.span))
          return nil
        }
        guard unify(type.parameters[index].type, wanted) else {
          fail(
            session.wordMismatch(
              resolve(type.parameters[index].type), wanted, Purpose(.coercion, stated.span), self))
          return nil
        }
      }
      variables.append(
        Variable(
          name: name.name, span: name.span, type: type.parameters[index].type,
          isMutable: type.parameters[index].isInout, storage: .local))
    }
    return (variables, [])
  }

  /// What a closure says of its parameters counts before its statements are looked at, `[1, 2].map { (x: Double) in … }`;
  /// whether it told something new.
  func stateParameters(_ syntax: ClosureSyntax, _ type: FunctionType, _ scope: Scope) -> Bool {
    guard let names = syntax.parameters, names.count == type.parameters.count else { return false }
    var isNews = false
    for (name, parameter) in zip(names, type.parameters) {
      guard let stated = name.type, state.bindings.isOpen(parameter.type) else { continue }
      if unify(parameter.type, session.resolve(stated, in: scope)) { isNews = true }
    }
    return isNews
  }

  private struct ParameterName {
    let name: String
    let span: SourceSpan
    let type: TypeSyntax?
    var isInout = false
    var isEscaping = false
  }

  private func parameterNames(_ syntax: ClosureSyntax, wanted: Int) -> [ParameterName] {
    if let parameters = syntax.parameters {
      return parameters.map {
        ParameterName(
          name: $0.name.text, span: $0.name.span, type: $0.type, isInout: $0.isInout,
          isEscaping: $0.isEscaping)
      }
    }
    return (0..<syntax.anonymousParameterCount).map {
      ParameterName(name: "$\($0)", span: syntax.end, type: nil)
    }
  }

  /// A closure that takes nothing stands for one that takes nothing but `()`.
  private func ignoredVoid(_ type: FunctionType, _ span: SourceSpan) -> Variable? {
    guard type.parameters.count == 1, resolve(type.parameters[0].type) == .void else { return nil }
    return Variable(name: "_", span: span, type: .void, isMutable: false, storage: .local)
  }

  /// `{ $0 + $1 }` where one pair is given: the pair comes apart.
  private func takeApart(
    _ type: FunctionType, _ names: [ParameterName], _ span: SourceSpan
  ) -> (parameters: [Variable], parts: [Variable])? {
    guard type.parameters.count == 1, case .tuple(let elements) = shallow(type.parameters[0].type),
      elements.count == names.count, !elements.isEmpty
    else { return nil }
    let whole = Variable(
      name: "_", span: span, type: type.parameters[0].type, isMutable: false, storage: .local)
    let parts = zip(names, elements).map {
      Variable(name: $0.name, span: $0.span, type: $1.type, isMutable: false, storage: .local)
    }
    return ([whole], parts)
  }

  /// Only a closure that is an argument may take a tuple's parts.
  func wordTakingApart(_ whole: Variable, _ span: SourceSpan) -> Diagnostic {
    .error(
      "closure-tuple", at: span,
      "closure tuple parameter '\(session.show(whole.type, self))' does not support destructuring",
      hint: "take the tuple as one parameter, and its parts behind dots: '{ pair in pair.0 }'")
  }

  /// What is wrong with a closure that uses another number of arguments than it is given; nil where it does not.
  func wordWrongCount(_ syntax: ClosureSyntax, _ type: FunctionType, _ span: SourceSpan) -> Diagnostic? {
    let used = syntax.parameters?.count ?? syntax.anonymousParameterCount
    // One tuple may come apart.
    let isWrong = used != type.parameters.count && type.parameters.count > 1
    return isWrong ? wrongCount(syntax, type, span) : nil
  }

  private func wordInout(_ name: String, _ wanted: FunctionType, _ span: SourceSpan) -> Diagnostic {
    .error(
      "inout-argument", at: span,
      "parameter '\(name)' does not agree in 'inout' with the function type '\(session.show(.function(wanted), self))'",
      hint: "leave its type out, or write it as there")
  }

  private func wrongCount(_ syntax: ClosureSyntax, _ type: FunctionType, _ span: SourceSpan) -> Diagnostic {
    let wanted = type.parameters.count
    let plural = wanted == 1 ? "argument" : "arguments"
    if syntax.parameters == nil, syntax.anonymousParameterCount == 0 {
      return .error(
        "closure-arguments", at: span.leading,
        "contextual type for closure argument expects \(wanted) \(plural), which cannot be implicitly ignored",
        hint: "write '{ \(Array(repeating: "_", count: wanted).joined(separator: ", ")) in … }'")
    }
    let used = syntax.parameters?.count ?? syntax.anonymousParameterCount
    let whole = Type.function(type)
    let isUnclear = whole.holdsParameters || state.bindings.isOpen(whole)
    let shown = isUnclear ? "" : " type '\(session.show(whole, self))'"
    return .error(
      "closure-arguments", at: span,
      "contextual closure\(shown) expects \(wanted) \(plural), but \(used) \(used == 1 ? "was" : "were") used in closure body"
    )
  }
}
