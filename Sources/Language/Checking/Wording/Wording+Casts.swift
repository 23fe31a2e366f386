import Diagnostics

/// Words for casts whose outcome is known beforehand.
extension Session {
  func wordNeedlessCast(_ given: Type, _ kind: CastKind, _ target: Type, _ span: SourceSpan) -> Diagnostic? {
    guard !given.isExistential, given != .invalid, target != .invalid else { return nil }
    if given != target, given.isDependent || target.isDependent { return nil }
    let isSure =
      given == target
      || (target.nominal.map { target.isExistential && conformances.conforms(given, $0) } ?? false)
    if isSure {
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
    if given.wrapped != nil || conformsConditionally(given, target) { return nil }
    return .warning(
      "needless-cast", at: span, "cast from '\(given)' to unrelated type '\(target)' always fails")
  }

  /// Whether other values of the generic type could be of the protocol.
  private func conformsConditionally(_ given: Type, _ target: Type) -> Bool {
    guard let nominal = given.nominal, let protocolType = target.nominal, target.isExistential else {
      return false
    }
    return extensions.conformances(of: nominal).contains { $0.protocolType == protocolType }
  }
}
