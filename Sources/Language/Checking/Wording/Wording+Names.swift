import Diagnostics

/// Words for names that mean nothing, or something else.
extension Session {
  func wordUnknownName(_ name: Identifier, _ scope: Scope) -> Diagnostic {
    if name.text.hasPrefix("$") {
      return .error(
        "unknown-name", at: name.span, "anonymous closure argument '\(name.text)' is not known here",
        hint: "it belongs inside a closure without named parameters")
    }
    if namesTaken.contains(name.text) { return wordTaken(name) }
    if let known = wordOtherSide(name, scope) ?? wordAroundType(name, scope) { return known }
    return UnsupportedNames.reason(name.text)?.diagnostic(name)
      ?? .error(
        "unknown-name", at: name.span, "cannot find '\(name.text)' in scope",
        hint: ForeignNames.hint(name.text) ?? suggestion(name.text, scope.visibleNames))
  }

  private func wordTaken(_ name: Identifier) -> Diagnostic {
    .error(
      "circular", at: name.span,
      "'\(name.text)' is the variable that this cell declares, which has no value yet",
      hint: "give the variable another name than the function's")
  }

  /// A member of the type around that only its values have, in what is static; or only the type, in what is not.
  private func wordOtherSide(_ name: Identifier, _ scope: Scope) -> Diagnostic? {
    var level: Scope? = scope
    while let current = level {
      if case .type(let owner, let selfVariable) = current.kind {
        let isStatic = selfVariable == nil
        if !candidates(named: name.text, in: isStatic ? owner.type : .metatype(owner.type)).isEmpty {
          return isStatic ? wordWithoutInstance(name, owner.type) : wordStatic(name, owner.type)
        }
      }
      level = current.parent
    }
    return nil
  }

  /// A local variable outside of the type in which the name stands.
  private func wordAroundType(_ name: Identifier, _ scope: Scope) -> Diagnostic? {
    var inner: NominalType?
    var level: Scope? = scope
    while let current = level {
      if let inner, case .variable(let variable)? = current[name.text], variable.storage == .local {
        return Session.wordClosingOver(variable, inner, name.span)
      }
      if case .type(let owner, _) = current.kind { inner = inner ?? owner.nominal }
      level = current.parent
    }
    return nil
  }

  static func wordClosingOver(_ variable: Variable, _ type: NominalType, _ span: SourceSpan) -> Diagnostic {
    let kind = type.representation == .structure ? "struct" : "enum"
    return .error(
      "type-closing-over", at: span,
      "\(kind) declaration cannot close over value '\(variable.name)' defined in outer scope",
      hint: "give it to the type as a property")
  }

  private func wordWithoutInstance(_ name: Identifier, _ type: Type) -> Diagnostic {
    .error(
      "missing-receiver", at: name.span,
      "instance member '\(name.text)' cannot be used on type '\(type)'",
      hint: outerHint(name) ?? "there is no 'self' here: use it on a value of the type")
  }

  private func wordStatic(_ name: Identifier, _ type: Type) -> Diagnostic {
    .error(
      "static-member", at: name.span,
      "static member '\(name.text)' cannot be used on instance of type '\(type)'",
      hint: outerHint(name) ?? "write '\(type).\(name.text)'")
  }

  /// Generic arguments are written for types only.
  func wordSpecialized(_ name: Identifier) -> Diagnostic {
    .error(
      "specialized-function", at: name.span, "cannot explicitly specialize function '\(name.text)'",
      hint: "leave the types out, and say of which type the arguments or the result are")
  }

  /// How to reach a function outside of the type whose members hide it.
  private func outerHint(_ name: Identifier) -> String? {
    guard case .candidates = lookUp(name.text, in: self.scope) else { return nil }
    return modules.names.first { declares(name.text, in: $0) }.map {
      "write '\($0).\(name.text)' for the function outside of the type"
    } ?? "give the function outside of the type another name"
  }

  /// A call that would fit a function which a member of the same name hides.
  func wordHidden(_ call: CallNode, by found: [Candidate], _ fits: (Candidate) -> Bool) -> Diagnostic? {
    guard found.contains(where: { $0.implicitSelf != nil || $0.implicitType != nil }),
      case .candidates(let functions) = lookUp(call.name.text, in: self.scope),
      functions.contains(where: fits)
    else { return nil }
    return .error(
      "hidden-function", at: call.name.span,
      "'\(call.name.text)' means the member here, not the function outside of the type",
      hint: outerHint(call.name))
  }

  /// What is wrong with a name behind that of a library; nil where it is a member.
  func wordForeignMember(_ name: Identifier, of module: Identifier) -> Diagnostic? {
    if declares(name.withoutLabels.text, in: module.text) { return nil }
    return .error(
      "unknown-name", at: name.span, "module '\(module.text)' has no member named '\(name.text)'",
      hint: libraryScope[name.text] == nil ? nil : "write '\(name.text)' alone")
  }

  func wordUnknownType(_ name: Identifier, _ scope: Scope) -> Diagnostic {
    if let reason = UnsupportedNames.reason(name.text) { return reason.diagnostic(name) }
    var names: [String] = []
    var level: Scope? = scope
    while let current = level {
      names += current.typeNames
      level = current.parent
    }
    return .error(
      "unknown-type", at: name.span, "cannot find type '\(name.text)' in scope",
      hint: suggestion(name.text, names))
  }

  func wordUnknownMember(_ name: Identifier, _ base: Type?, _ solver: Solver) -> Diagnostic {
    guard let base else {
      return .error("unknown-name", at: name.span, "cannot find '\(name.text)' in scope")
    }
    if name.text == "subscript" {
      return .error(
        "unknown-member", at: name.span, "value of type '\(show(base, solver))' has no subscripts")
    }
    let (subject, isType) = instance(solver.resolve(base))
    if name.text == "init" {
      return .error("unknown-member", at: name.span, "'\(show(subject, solver))' cannot be constructed")
    }
    if let other = wordOtherSide(name, subject, isType: isType, solver) { return other }
    let names = memberNames(of: subject)
    let shown = show(subject, solver)
    let owner = isType ? "type '\(shown)'" : "value of type '\(shown)'"
    if let wrapped = subject.wrapped, !candidates(named: name.text, in: wrapped).isEmpty {
      return .error(
        "not-unwrapped", at: name.span,
        "value of optional type '\(show(subject, solver))' must be unwrapped to refer to member '\(name.text)' of wrapped base type '\(show(wrapped, solver))'",
        hint: "write '?.\(name.text)', or unwrap it with '!', '??' or 'if let'")
    }
    return UnsupportedNames.memberReason(name.text)?.diagnostic(name)
      ?? (isType ? nil : wordUnusable(name, subject))
      ?? .error(
        "unknown-member", at: name.span, "\(owner) has no member '\(name.text)'",
        hint: suggestion(name.text, names) ?? ForeignNames.memberHint(name.text))
  }

  /// A member that only a value of a known type has; nil where the protocol has none of the name.
  private func wordUnusable(_ name: Identifier, _ type: Type) -> Diagnostic? {
    guard type.isExistential,
      visibleMembers.find(name.text, of: type).contains(where: { !$0.member.isStatic })
    else { return nil }
    return .error(
      "existential-member", at: name.span,
      "member '\(name.text)' cannot be used on value of type '\(type)'",
      hint: "it speaks of types that are known only where the value is given for a generic parameter")
  }

  /// A member that a value has is not the type's, and the other way round.
  private func wordOtherSide(_ name: Identifier, _ type: Type, isType: Bool, _ solver: Solver) -> Diagnostic?
  {
    let meant = candidates(named: name.text, in: isType ? type : .metatype(type))
    guard let first = meant.first else { return nil }
    let shown = show(type, solver)
    let use =
      first.isValue ? "use it on a value of the type" : "write '{ $0.\(name.text)(…) }' for a function of it"
    return isType
      ? .error(
        "missing-receiver", at: name.span, "instance member '\(name.text)' cannot be used on type '\(shown)'",
        hint: use)
      : .error(
        "static-member", at: name.span,
        "static member '\(name.text)' cannot be used on instance of type '\(shown)'",
        hint: "write '\(shown).\(name.text)'")
  }

  private func instance(_ type: Type) -> (Type, isType: Bool) {
    if case .metatype(let instance) = type { return (instance, true) }
    return (type, false)
  }

  private func memberNames(of type: Type) -> [String] {
    switch type {
    case .nominal(let nominal, _):
      extensions.memberNames(of: nominal)
        + extensions.conformances(of: nominal).flatMap { extensions.memberNames(of: $0.protocolType) }
    case .tuple(let elements): elements.compactMap({ $0.label })
    case .parameter, .member: conformances.protocols(of: type).flatMap { extensions.memberNames(of: $0) }
    case .function, .metatype, .variable, .invalid: []
    }
  }

  private func suggestion(_ name: String, _ candidates: [String]) -> String? {
    let hidden = ["init", "subscript"]
    let typed = candidates.filter { !$0.hasPrefix("$") && !$0.hasPrefix("_") && !hidden.contains($0) }
    return nearestName(to: name, among: typed).map { "did you mean '\($0)'?" }
  }

  func wordUnknownOperator(_ name: Identifier) -> Diagnostic {
    .error("unknown-operator", at: name.span, "cannot find operator '\(name.text)' in scope")
  }

  /// Parameters of one list have names of their own.
  func reportRepeated(_ names: [Identifier]) {
    for (index, name) in names.enumerated() where name.text != "_" {
      if names[..<index].contains(where: { $0.text == name.text }) { report(wordRedeclaration(name)) }
    }
  }

  func wordRedeclaration(_ name: Identifier, of known: Variable? = nil) -> Diagnostic {
    .error(
      "redeclaration", at: name.span, "invalid redeclaration of '\(name.text)'",
      notes: known.map { [Diagnostic.Note("'\(name.text)' previously declared here", at: $0.span)] } ?? [],
      hint: "choose another name; only a later cell may declare a name again")
  }

  func wordBareType(_ type: Type, _ span: SourceSpan) -> Diagnostic {
    .error(
      "bare-type", at: span, "expected member name or initializer call after type name",
      hint: "call it, '\(type)(…)', or write '\(type).self' for the type itself")
  }

  func wordNoFunctionValue(_ span: SourceSpan) -> Diagnostic {
    .error(
      "unsupported", at: span,
      "a function with a variadic or '@autoclosure' parameter as a value is not supported in cells",
      hint: "write a closure that calls it: '{ f($0) }'")
  }

  func wordPathToMethod(_ name: Identifier) -> Diagnostic {
    .error(
      "path-to-method", at: name.span, "key path cannot refer to instance method '\(name.text)'",
      hint: "write a closure that calls it: '{ $0.\(name.text)() }'")
  }

  func wordNoValue(_ name: Identifier, wanted: Type, _ solver: Solver) -> Diagnostic {
    .error(
      "no-overload", at: name.span, "no version of '\(name.text)' has the type '\(show(wanted, solver))'")
  }
}
