import Language

/// Literals: loaded, or given to an initializer of the type that they are to be of.
extension FunctionCompiler {
  func compileLiteral(_ literal: TypedExpression, into slot: Slot) {
    guard let form = literal.kind.literalForm,
      let initializer = unit.program.literalInitializer(form, of: concrete(literal.type)),
      let parameter = initializer.function.parameters.first
    else { return load(literal, into: slot) }
    let value = TypedExpression(
      literal.kind, type: typed(parameter.variable.type, initializer), span: literal.span)
    compileCall(initializer, [.value(value)], type: literal.type, into: slot)
  }

  private func load(_ literal: TypedExpression, into slot: Slot) {
    switch literal.kind {
    case .integer(let value):
      load(isDouble(literal.type) ? Int64(bitPattern: Double(value).bitPattern) : value, into: slot.word)
    case .double(let value): load(Int64(bitPattern: value.bitPattern), into: slot.word)
    case .boolean(let value): load(value ? 1 : 0, into: slot.word)
    case .string(let text): emit(.loadObject, slot.ref, wide: unit.pools.text(text))
    default: break
    }
  }

  /// Whether literals of a type are words, which need no initializer.
  func isLoaded(_ type: Type) -> Bool { unit.program.literalInitializer(.integer, of: concrete(type)) == nil }

  func isDouble(_ type: Type) -> Bool { concrete(type).nominal?.representation == .double }
}

extension TypedExpression.Kind {
  fileprivate var literalForm: LiteralForm? {
    switch self {
    case .integer: .integer
    case .double: .double
    case .boolean: .boolean
    case .string: .string
    default: nil
    }
  }
}
