import Diagnostics

/// Warns about cases of a switch that earlier ones leave nothing.
extension StatementChecker {
  func warnOfRepeatedPatterns(_ cases: [TypedCase], _ type: Type, _ syntax: SwitchSyntax) {
    var known: [TypedPattern] = []
    var literals: Set<LiteralPattern> = []
    for (written, typed) in zip(syntax.cases, cases) {
      if written.isDefault {
        warnOfDefault(written, behind: known, type)
        continue
      }
      for item in typed.items {
        if let message = repetition(of: item, known, &literals) {
          report(.warning("repeated-case", at: item.pattern.span, message))
        }
        if item.filter == nil { known.append(item.pattern) }
      }
    }
  }

  private func warnOfDefault(_ syntax: CaseSyntax, behind known: [TypedPattern], _ type: Type) {
    // Of tuples swiftc does not see it.
    if known.isEmpty { return }
    if case .tuple = type { return }
    guard Exhaustiveness(session).missing(known, type) == nil else { return }
    report(.warning("repeated-case", at: syntax.span, "default will never be executed", hint: "remove it"))
  }

  private func repetition(
    of item: TypedCaseItem, _ known: [TypedPattern], _ literals: inout Set<LiteralPattern>
  ) -> String? {
    if known.contains(where: { $0.matchesAll }) { return "case will never be executed" }
    if known.contains(where: { $0.covers(item.pattern) }) {
      return "case is already handled by previous patterns; consider removing it"
    }
    guard item.filter == nil, let literal = LiteralPattern(item.pattern) else { return nil }
    return literals.insert(literal).inserted
      ? nil : "literal value is already handled by previous pattern; consider removing it"
  }
}

/// A literal as a pattern.
private enum LiteralPattern: Hashable {
  case truth(Bool)
  case integer(Int64)
  case double(Double)
  case text(String)

  init?(_ pattern: TypedPattern) {
    guard case .expression(_, let test) = pattern.kind, case .call(_, let arguments) = test.kind,
      case .value(let value)? = arguments.first
    else { return nil }
    self.init(value)
  }

  private init?(_ value: TypedExpression) {
    switch value.kind {
    case .boolean(let truth): self = .truth(truth)
    case .integer(let number): self = .integer(number)
    case .double(let number): self = .double(number)
    case .string(let text): self = .text(text)
    case .enumCase(1, let parts) where parts.count == 1 && value.type.wrapped != nil: self.init(parts[0])
    default: return nil
    }
  }
}

extension TypedPattern {
  /// Whether every value matches, whatever its type.
  fileprivate var matchesAll: Bool {
    switch kind {
    case .wildcard, .binding: true
    case .tuple, .enumCase, .cast, .expression: false
    }
  }

  /// Whether all that another pattern matches, of which no part is a value other than `true` and `false`, matches this
  /// one.
  fileprivate func covers(_ other: TypedPattern) -> Bool {
    if let truth, let others = other.truth { return truth == others }
    return switch (kind, other.kind) {
    case (.wildcard, _), (.binding, _): !other.holdsValue
    case (.enumCase(let a, let parts), .enumCase(let b, let others)):
      a == b && zip(parts, others).allSatisfy { $0.covers($1) }
    case (.enumCase(1, let parts), .expression): other.truth != nil && parts[0].matchesAll
    case (.tuple(let parts), .tuple(let others)): zip(parts, others).allSatisfy { $0.covers($1) }
    default: false
    }
  }

  private var holdsValue: Bool {
    switch kind {
    case .expression: truth == nil
    case .cast: true
    case .tuple(let parts), .enumCase(_, let parts): parts.contains { $0.holdsValue }
    case .wildcard, .binding: false
    }
  }

  /// `true` or `false` as a pattern, which an optional may wrap: `true?`, `.some(true)`.
  private var truth: Bool? {
    if case .enumCase(1, let parts) = kind, type.wrapped != nil { return parts[0].truth }
    return if case .truth(let truth)? = LiteralPattern(self) { truth } else { nil }
  }
}
