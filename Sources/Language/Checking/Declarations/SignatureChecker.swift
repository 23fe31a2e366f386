import Diagnostics

/// Refuses signatures that no call could use, or that say less than Swift asks for.
struct SignatureChecker {
  private let session: Session

  init(_ session: Session) { self.session = session }

  func check(_ function: FunctionDeclaration, _ syntax: FunctionSyntax) {
    checkGenerics(of: function, syntax)
    checkOperator(function, syntax)
    checkParameters(syntax)
  }

  // MARK: Generic parameters

  private func checkGenerics(of function: FunctionDeclaration, _ syntax: FunctionSyntax) {
    let names = syntax.genericParameters.map { $0.name }
    for (name, parameter) in zip(names, function.ownParameters)
    where names.count(where: { $0.text == name.text }) == 1 {
      if let same = sameType(as: parameter, function) {
        report(
          "generic-parameter", name,
          "same-type requirement makes generic parameter '\(name.text)' the same as '\(same)'",
          hint: "write '\(same)' in its place")
      } else if !shownTypes(of: function).contains(where: { $0.shows(parameter) }) {
        report(
          "generic-parameter", name, "generic parameter '\(name.text)' is not used in function signature",
          hint: "no call could say what it is: leave it out")
      }
    }
  }

  /// What a `where` clause says that a parameter itself is.
  private func sameType(as parameter: GenericParameter, _ function: FunctionDeclaration) -> Type? {
    for case .sameType(let left, let right) in function.requirements where left == .parameter(parameter) {
      if case .member = right { continue }
      return right
    }
    return nil
  }

  /// The types that a call shows: those of the signature, and what the `where` clause makes one with an associated type
  /// of what they show.
  private func shownTypes(of function: FunctionDeclaration) -> [Type] {
    var shown = [Type.function(function.type)]
    var waiting = function.requirements
    var isChanged = true
    while isChanged {
      isChanged = false
      waiting.removeAll { requirement in
        guard case .sameType(let a, let b) = requirement else { return true }
        guard [a, b].contains(where: { side in shown.contains { $0.shows(side.rootParameter) } }) else {
          return false
        }
        shown += [a, b]
        isChanged = true
        return true
      }
    }
    return shown
  }

  // MARK: Operators and parameters

  /// An operator in a type takes a value of that type.
  private func checkOperator(_ function: FunctionDeclaration, _ syntax: FunctionSyntax) {
    guard let owner = function.owner, !function.takesSelf, function.name.isOperatorName,
      !function.parameters.contains(where: { $0.type == owner.type || $0.type == .invalid })
    else { return }
    report(
      "operator-owner", syntax.name,
      "member operator '\(function.name)' must have at least one argument of type '\(owner.type)'",
      hint: "declare it outside the type")
  }

  private func checkParameters(_ syntax: FunctionSyntax) {
    for (parameter, next) in zip(syntax.parameters, syntax.parameters.dropFirst())
    where parameter.isVariadic && next.label == nil {
      report(
        "parameter-label", next.name, "a parameter following a variadic parameter requires a label",
        hint: "write a label in place of '_'")
    }
  }

  private func report(_ identifier: String, _ name: Identifier, _ message: String, hint: String) {
    session.report(.error(identifier, at: name.span, message, hint: hint))
  }
}

extension Session {
  /// Names of generic parameters differ from each other and from those around.
  func checkNames(of generics: [GenericParameterSyntax], in scope: Scope) {
    reportRepeated(generics.map { $0.name })
    for name in generics.map({ $0.name }) where scope.parent?.hasGenericParameter(name.text) == true {
      report(
        .error(
          "shadowing", at: name.span,
          "generic parameter '\(name.text)' shadows generic parameter from outer scope with the same name",
          hint: "choose another name, or leave it out to mean the one outside"))
    }
  }
}

extension Scope {
  fileprivate func hasGenericParameter(_ name: String) -> Bool {
    if case .genericParameter? = self[name] { return true }
    return parent?.hasGenericParameter(name) ?? false
  }
}

extension Type {
  /// Whether a value of the type shows what a generic parameter is. An associated type shows nothing of its owner.
  fileprivate func shows(_ parameter: GenericParameter?) -> Bool {
    guard let parameter else { return false }
    return switch self {
    case .parameter(let own): own == parameter
    case .nominal(let nominal, let arguments):
      arguments.contains { $0.shows(parameter) }
        || nominal.representation == .abstract && !nominal.isLibrary
          && nominal.genericParameters[0].known.inOrder.contains { $0.1.shows(parameter) }
    case .tuple(let elements): elements.contains { $0.type.shows(parameter) }
    case .function(let function):
      function.parameters.contains { $0.type.shows(parameter) } || function.result.shows(parameter)
        || function.thrown?.shows(parameter) == true
    case .metatype(let instance): instance.shows(parameter)
    // What a mistake has left without a type may show anything.
    case .invalid: true
    case .member, .variable: false
    }
  }

  fileprivate var rootParameter: GenericParameter? {
    switch self {
    case .parameter(let parameter): parameter
    case .member(let base, _): base.rootParameter
    case .nominal, .tuple, .function, .metatype, .variable, .invalid: nil
    }
  }
}
