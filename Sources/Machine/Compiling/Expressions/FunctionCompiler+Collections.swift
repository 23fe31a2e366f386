import Language

extension FunctionCompiler {
  func compileArray(_ elements: [TypedExpression], type: Type, into slot: Slot) {
    let type = concrete(type)
    if type.nominal?.representation == .set { return compileSet(elements, type: type, into: slot) }
    let element = unit.layouts.layout(of: type.arguments.first ?? .void)
    if let first = elements.first, isLoaded(first.type), let array = constantArray(elements, layout: element)
    {
      emit(.loadObject, slot.ref, wide: unit.pools.add(array))
      return
    }
    scratch {
      let array = temporary(.reference)
      let room = min(elements.count, 60_000)
      emit(.arrayNew, array.ref, room, counts(element), d: element.isByte ? 1 : 0)
      for expression in elements { scratch { append(value(expression), to: array.ref) } }
      move(array, to: slot)
    }
  }

  /// Appends a value to the array in a register.
  func append(_ value: Operand, to array: Int) {
    if value.layout.isWord {
      emit(.arrayAppendWord, value.word, array)
    } else {
      emit(.arrayAppend, value.word, array, value.ref, d: value.isOwned ? 1 : 0)
      if value.isOwned { for ref in value.ref..<value.ref + value.layout.refs { dirty.remove(ref) } }
    }
  }

  /// An array of literals is made once; whoever changes it copies it.
  private func constantArray(_ elements: [TypedExpression], layout: Layout) -> ConstantObject? {
    var words: [Int64] = []
    for element in elements {
      switch element.kind {
      case .integer(let value):
        words.append(isDouble(element.type) ? Int64(bitPattern: Double(value).bitPattern) : value)
      case .double(let value): words.append(Int64(bitPattern: value.bitPattern))
      default: return nil
      }
    }
    return .array(layout, words)
  }

  private func compileSet(_ elements: [TypedExpression], type: Type, into slot: Slot) {
    let types = Array(type.arguments)
    let element = unit.layouts.layout(of: types[0])
    scratch {
      let set = temporary(.reference)
      native(.setMake, types, result: .reference, [], into: set.slot)
      let shape = FrameShape(
        result: .word, parameters: [(.reference, true), (element, false)], captures: [])
      for expression in elements {
        nativeChanging(.setInsert, types, shape: shape, subject: set, [expression])
      }
      move(set, to: slot)
    }
  }

  func compileDictionary(
    _ entries: [(key: TypedExpression, value: TypedExpression)], type: Type, into slot: Slot
  ) {
    let types = Array(concrete(type).arguments)
    let (key, element) = (unit.layouts.layout(of: types[0]), unit.layouts.layout(of: types[1]))
    scratch {
      let dictionary = temporary(.reference)
      native(.dictionaryMake, types, result: .reference, [], into: dictionary.slot)
      let shape = FrameShape(
        result: .empty, parameters: [(.reference, true), (key, false), (element, false)], captures: [])
      for entry in entries {
        nativeChanging(
          .dictionaryAdd, types, shape: shape, subject: dictionary, [entry.key, entry.value])
      }
      move(dictionary, to: slot)
    }
  }
}
