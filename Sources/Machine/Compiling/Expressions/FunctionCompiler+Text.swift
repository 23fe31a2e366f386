import Language

/// Interpolations, and text that is appended to.
extension FunctionCompiler {
  func compileInterpolation(_ segments: [TypedSegment], into slot: Slot) {
    scratch {
      let text = temporary(.reference)
      emit(.textNew, text.ref)
      for segment in segments {
        switch segment {
        case .text(let part): append(part, to: text.ref)
        case .value(let expression), .formatted(let expression):
          scratch { describe(value(expression), type: expression.type, into: text.ref, isNew: false) }
        }
      }
      move(text, to: slot)
    }
  }

  private func append(_ part: String, to text: Int) {
    if !part.isEmpty { emit(.textAppendConstant, text, wide: unit.pools.text(part)) }
  }

  /// Appends a value's description to the text in a register, or makes that text first.
  func describe(_ operand: Operand, type: Type, into text: Int, isNew: Bool) {
    if isNew { emit(.textNew, text) }
    let type = concrete(type)
    switch type.nominal?.representation {
    case .integer: emit(.textAppendInteger, text, operand.word)
    case .string: emit(.textAppend, text, operand.ref)
    default:
      emit(.textDescribe, text, operand.word, operand.ref)
      emit(.extended, operand.layout.words, wide: unit.descriptor(of: type))
    }
  }

  /// `text += "\(a), \(b)"` without a text for the right side: its values are evaluated first, then appended one after
  /// the other. False where describing one of them may run code, which may read the text meanwhile.
  func appendInterpolation(_ argument: CallArgument, to place: Place) -> Bool {
    guard case .expression(let expression) = argument, case .interpolation(let segments) = expression.kind,
      segments.allSatisfy({ $0.value.map { isPlain(concrete($0.type)) } ?? true })
    else { return false }
    let values = segments.compactMap { $0.value }
    var operands = values.indices.map { index in
      apart(value(values[index], before: Array(values[(index + 1)...])), from: place)
    }[...]
    access(place, .reference) { text in
      for segment in segments {
        switch segment {
        case .text(let part): append(part, to: text.ref)
        case .value(let expression), .formatted(let expression):
          if let operand = operands.popFirst() {
            describe(operand, type: expression.type, into: text.ref, isNew: false)
          }
        }
      }
    }
    return true
  }

  /// Whether describing a value of a type runs no code of anybody's, and looks at no parts.
  private func isPlain(_ type: Type) -> Bool {
    switch type.nominal?.representation {
    case .integer, .double, .boolean, .string: return true
    default: return false
    }
  }

  /// A value that stays what it is while a place is changed.
  private func apart(_ operand: Operand, from place: Place) -> Operand {
    guard case .registers(let slot) = place, operand.layout.refs > 0, operand.ref == slot.ref else {
      return operand
    }
    let copy = temporary(operand.layout)
    move(operand, to: copy.slot)
    return copy
  }

  /// Items, then separator and terminator. The items of a variadic parameter come as one array literal, whose
  /// elements keep their own types.
  func compilePrint(_ arguments: [CallArgument]) {
    var expressions = arguments.compactMap { argument -> TypedExpression? in
      if case .expression(let expression) = argument { return expression }
      return nil
    }
    if let first = expressions.first, case .array(let items) = first.kind, concrete(first.type).isArrayOfAny {
      expressions = items.map { $0.unerased } + expressions.dropFirst()
    }
    let values = expressions.indices.map { index in
      value(expressions[index], before: Array(expressions[(index + 1)...]))
    }
    guard values.count >= 2 else { return }
    let (separator, terminator) = (values.count - 2, values.count - 1)
    let text = temporary(.reference)
    emit(.textNew, text.ref)
    for item in 0..<separator {
      if item > 0 {
        describe(values[separator], type: expressions[separator].type, into: text.ref, isNew: false)
      }
      describe(values[item], type: expressions[item].type, into: text.ref, isNew: false)
    }
    describe(values[terminator], type: expressions[terminator].type, into: text.ref, isNew: false)
    emit(.output, text.ref)
  }
}

extension TypedSegment {
  fileprivate var value: TypedExpression? {
    switch self {
    case .text: return nil
    case .value(let expression), .formatted(let expression): return expression
    }
  }
}

extension Type {
  /// What a variadic parameter of any values becomes.
  fileprivate var isArrayOfAny: Bool {
    nominal?.representation == .array && arguments.first?.isExistential == true
  }
}
