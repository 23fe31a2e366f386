import Diagnostics

/// Values that are most likely not meant as they stand.
extension Emitter {
  /// An optional made `Any` where nobody said so.
  func warnOfHiddenOptional(_ value: TypedExpression, as wanted: Type) {
    guard value.type.wrapped != nil, value.type != wanted else { return }
    var (given, target) = (value.type, wanted)
    while let inner = target.wrapped {
      guard let wrapped = given.wrapped else { return }
      (given, target) = (wrapped, inner)
    }
    if case .enumCase(0, _) = value.kind { return }
    guard given.wrapped != nil, target.nominal?.admitsAll == true else { return }
    report(
      .warning(
        "optional-to-any", at: value.span,
        "expression implicitly coerced from '\(value.type)' to '\(wanted)'",
        hint: "unwrap it with '??', '!' or 'if let', or write 'as \(wanted)'"))
  }

  /// An optional as a part of a text.
  func warnOfShownOptional(_ value: TypedExpression) {
    guard value.type.wrapped != nil else { return }
    report(
      .warning(
        "optional-in-text", at: value.span,
        "string interpolation produces a debug description for an optional value; did you mean to make this explicit?",
        hint: "unwrap it with '??', '!' or 'if let', or write 'String(describing: …)'"))
  }

  /// A comparison with what is not equal to itself.
  func warnOfNaN(_ call: CallNode) {
    guard call.form == .infix, isNaN(call.arguments[0].value) || isNaN(call.arguments[1].value) else {
      return
    }
    let isUnequal = call.name.text == "!="
    guard isUnequal || ["==", "<", ">", "<=", ">="].contains(call.name.text) else { return }
    report(
      .warning(
        "compared-with-nan", at: call.name.span,
        "comparison with '.nan' using '\(call.name.text)' is always \(isUnequal)",
        hint: isUnequal || call.name.text == "==" ? "ask 'x.isNaN'" : nil))
  }

  private func isNaN(_ node: Node) -> Bool {
    switch node.kind {
    case .member, .overloaded: break
    default: return false
    }
    guard case .property(let property)? = state.choices[node.id]?.candidate.kind else { return false }
    return property.getter.traits.isLibrary && property.name == "nan"
  }
}
