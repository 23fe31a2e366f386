import Diagnostics

/// What the cases of an enumeration must keep: their values have an end, and raw values tell them apart.
extension StatementChecker {
  func checkCases(of nominal: NominalType, _ syntax: NominalSyntax, _ declaration: Declaration) {
    let cases = syntax.members.flatMap { member -> [DeclaredCase] in
      guard case .enumCases(let cases) = member.kind else { return [] }
      let isIndirect = declaration.has("indirect") || member.has("indirect")
      if member.has("indirect") { refuseIndirect(cases) }
      return cases.map { DeclaredCase(syntax: $0, isIndirect: isIndirect) }
    }
    guard cases.count == nominal.cases.count else { return }
    checkSize(of: nominal, cases)
    for declared in cases { checkPayload(declared.syntax) }
    if let raw = nominal.rawType, isExpressible(raw, syntax) { checkRawValues(of: nominal, cases) }
    if nominal.cases.contains(where: { !$0.payload.isEmpty }) { checkAllCases(syntax) }
  }

  private func checkPayload(_ syntax: EnumCaseSyntax) {
    guard let payload = syntax.payload else { return }
    if payload.isEmpty {
      report(
        .error(
          "enum-payload", at: syntax.name.span,
          "enum element with associated values must have at least one associated value",
          hint: "leave the parentheses out"))
    }
    session.reportRepeated(payload.compactMap { $0.label }.filter { $0.text != "_" })
  }

  /// The list of all cases cannot be supplied where cases hold values.
  private func checkAllCases(_ syntax: NominalSyntax) {
    guard let stated = syntax.inherited.first(where: { $0.root == "CaseIterable" }),
      !syntax.members.contains(where: { $0.declares("allCases") })
    else { return }
    report(
      .error(
        "conformance", at: stated.span,
        "type '\(syntax.name.text)' does not conform to protocol 'CaseIterable'",
        hint: "its cases hold values, so that 'allCases' cannot be supplied: write it"))
  }

  private func refuseIndirect(_ cases: [EnumCaseSyntax]) {
    for syntax in cases where syntax.payload == nil {
      report(
        .error(
          "indirect", at: syntax.name.span,
          "enum case '\(syntax.name.text)' without associated value cannot be 'indirect'",
          hint: "declare it without 'indirect'"))
    }
  }

  private struct DeclaredCase {
    let syntax: EnumCaseSyntax
    let isIndirect: Bool
  }

  /// An enumeration must not hold itself, except in cases that say `indirect`.
  private func checkSize(of nominal: NominalType, _ cases: [DeclaredCase]) {
    let isEndless = zip(cases, nominal.cases).contains { written, known in
      var seen: Set<NominalType> = []
      return !written.isIndirect && known.payload.contains { holds(nominal, $0.type, &seen) }
    }
    guard isEndless else { return }
    report(
      .error(
        "recursive-type", at: nominal.span, "recursive enum '\(nominal.name)' is not marked 'indirect'",
        hint: "write 'indirect enum \(nominal.name)'"))
  }

  // MARK: Raw values

  /// Whether raw values of a type can be written as literals; reported where not.
  private func isExpressible(_ raw: Type, _ syntax: NominalSyntax) -> Bool {
    let literals = types.literalProtocols
    let protocols = [literals.integer, literals.float, literals.string].compactMap { $0 }
    if raw == .invalid { return true }
    if protocols.contains(where: { session.conformances.conforms(raw, $0) }) { return true }
    report(
      .error(
        "raw-value", at: syntax.inherited.first?.span ?? syntax.name.span,
        "raw type '\(raw)' is not expressible by a string, integer, or floating-point literal"))
    return false
  }

  private func checkRawValues(of nominal: NominalType, _ cases: [DeclaredCase]) {
    var known: Set<RawValue> = []
    var mayCountOn = true
    for (written, declared) in zip(cases.map { $0.syntax }, nominal.cases) {
      if !declared.payload.isEmpty {
        report(
          .error(
            "raw-value", at: written.name.span, "enum with raw type cannot have cases with arguments",
            hint: "leave the raw type ': \(nominal.rawType ?? .invalid)' out"))
      }
      if written.rawValue == nil, !mayCountOn {
        report(
          .error(
            "raw-value", at: written.name.span,
            "enum case must declare a raw value when the preceding raw value is not an integer",
            hint: "write '= …' behind it"))
      } else if let value = declared.rawValue.flatMap(RawValue.init), !known.insert(value).inserted {
        report(
          .error(
            "raw-value", at: written.rawValue?.span ?? written.name.span,
            "raw value for enum case is not unique"))
      }
      if let value = written.rawValue, !value.isRawLiteral {
        report(
          .error("raw-value", at: value.span, "raw value for enum case must be a literal"))
      } else if written.rawValue == nil, case .integer(let number)? = declared.rawValue?.kind,
        let raw = nominal.rawType,
        IntegerLiteral.value(of: String(number), in: session.integerLiteralRange(of: raw)) == nil
      {
        report(session.wordIntegerOverflow(String(number), raw, written.name.span))
      }
      if let value = written.rawValue {
        mayCountOn = nominal.rawType == session.types.string || value.isInteger
      }
    }
  }

  private enum RawValue: Hashable {
    case integer(Int64)
    case double(Double)
    case text(String)

    init?(_ value: TypedExpression) {
      switch value.kind {
      case .integer(let number): self = .integer(number)
      case .double(let number): self = .double(number)
      case .string(let text): self = .text(text)
      default: return nil
      }
    }
  }
}

extension Declaration {
  fileprivate func declares(_ name: String) -> Bool {
    guard case .variable(let syntax) = kind else { return false }
    return syntax.bindings.contains { $0.pattern.names.contains { $0.text == name } }
  }
}

extension Expression {
  /// Whether it is a literal as raw values are: one number, with its sign, text that is known, or a truth value.
  fileprivate var isRawLiteral: Bool {
    switch kind {
    case .integerLiteral, .floatLiteral, .booleanLiteral: true
    case .stringLiteral(let segments): segments.allSatisfy { if case .text = $0 { true } else { false } }
    case .prefix(let sign, let operand): sign.text == "-" && operand.isRawLiteral
    default: false
    }
  }

  /// Whether it is a whole number as written, perhaps with a sign.
  var isInteger: Bool {
    switch kind {
    case .integerLiteral: true
    case .prefix(let sign, let operand): sign.text == "-" && operand.isInteger
    default: false
    }
  }
}
