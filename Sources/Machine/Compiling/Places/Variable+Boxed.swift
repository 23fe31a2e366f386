import Language

extension Variable {
  /// Whether it lives in a box that closures share.
  var isBoxed: Bool { isCaptured && isMutable && storage == .local }
}
