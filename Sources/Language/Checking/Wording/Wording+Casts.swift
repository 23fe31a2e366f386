import Diagnostics

/// Words for casts whose outcome is known beforehand.
extension Session {
  func wordNeedlessCast(_ given: Type, _ kind: CastKind, _ target: Type, _ span: SourceSpan) -> Diagnostic? {
    guard !given.carriesType, given != .invalid, target != .invalid else { return nil }
    if given != target, given.isDependent || target.isDependent { return nil }
    if isAlways(given, target) {
      switch kind {
      case .test: return .warning("needless-cast", at: span, "'is' test is always true")
      case .conditional:
        return .warning(
          "needless-cast", at: span, "conditional cast from '\(given)' to '\(target)' always succeeds")
      case .forced:
        return .warning("needless-cast", at: span, "forced cast of '\(given)' to same type has no effect")
      case .coercion: return nil
      }
    }
    if given.wrapped == target { return wordUnwrappingCast(given, kind, target, span) }
    if let wrapped = given.wrapped, wrapped.wrapped != nil || wrapped.carriesType || isAlways(wrapped, target)
    {
      return nil
    }
    let value = given.wrapped ?? given
    // Swift does not rule out that a type conforms by what it cannot see.
    if isCastByParts(value, target) || target.isExistential { return nil }
    return .warning(
      "needless-cast", at: span, "cast from '\(given)' to unrelated type '\(target)' always fails")
  }

  /// A cast of an optional to what it wraps.
  private func wordUnwrappingCast(_ given: Type, _ kind: CastKind, _ target: Type, _ span: SourceSpan)
    -> Diagnostic?
  {
    switch kind {
    case .test:
      .warning(
        "needless-cast", at: span,
        "checking a value with optional type '\(given)' against type '\(target)' succeeds whenever the value is not nil",
        hint: "write '!= nil'")
    case .conditional:
      .warning(
        "needless-cast", at: span, "conditional downcast from '\(given)' to '\(target)' does nothing",
        hint: "leave it out: the value is optional already")
    case .forced:
      .warning(
        "needless-cast", at: span, "forced cast from '\(given)' to '\(target)' only unwraps optionals",
        hint: "write '!'")
    case .coercion: nil
    }
  }

  /// The same for `is T` and `pattern as T`; what a pattern binds as something wider is no mistake.
  func wordNeedlessPattern(_ given: Type, _ target: Type, isTest: Bool, _ span: SourceSpan) -> Diagnostic? {
    if given == .invalid || target == .invalid { return nil }
    if given == target || given.wrapped == target || isTest && isAlways(given, target) {
      return .warning("needless-cast", at: span, "'\(isTest ? "is" : "as")' test is always true")
    }
    return isAlways(given, target) ? nil : wordNeedlessCast(given, .test, target, span)
  }

  /// Whether every value of a type is one of another, as it is, as an optional, or as a collection of wider elements.
  func isAlways(_ given: Type, _ target: Type) -> Bool {
    if given == target { return true }
    if target.isExistential { return target.nominal.map { conformances.conforms(given, $0) } ?? false }
    if let wanted = target.wrapped {
      return isAlways(given.wrapped ?? given, wanted) || isAlways(given, wanted)
    }
    guard case .nominal(let a, let parts) = given, case .nominal(let b, let wanted) = target else {
      return false
    }
    return a == b && a.isCollectionOfValues && zip(parts, wanted).allSatisfy { isAlways($0, $1) }
  }

  /// Whether the outcome depends on what collections and tuples hold.
  private func isCastByParts(_ given: Type, _ target: Type) -> Bool {
    switch (given, target) {
    case (.tuple, .tuple): true
    case (.nominal(let a, _), .nominal(let b, _)): a == b && a.isCollectionOfValues
    default: false
    }
  }
}
