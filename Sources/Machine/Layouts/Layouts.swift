import Language

/// A part of a composite value.
struct Part {
  let type: Type
  let layout: Layout
  /// Where it begins within the whole.
  let offset: Slot
}

/// Works out and remembers how types are laid out. Asks only for types without generic parameters.
final class Layouts<Known: AssociatedTypes> {
  private let associatedTypes: Known
  private var known: [Type: Layout] = [:]
  private var underWay: Set<Type> = []
  /// Enumerations that contain themselves: their payload lies in a box.
  private var boxed: Set<Type> = []

  init(_ associatedTypes: Known) {
    self.associatedTypes = associatedTypes
  }

  func layout(of type: Type) -> Layout {
    if let layout = primitive(type) { return layout }
    if let layout = known[type] { return layout }
    // Only an enumeration can contain itself, though what is asked for first may be an optional one.
    let isEnumeration = type.nominal?.representation == .enumeration
    if isEnumeration, !underWay.insert(type).inserted {
      boxed.insert(type)
      return .boxedEnumeration
    }
    let layout = compute(type)
    if isEnumeration { underWay.remove(type) }
    known[type] = layout
    return layout
  }

  func isBoxed(_ type: Type) -> Bool {
    _ = layout(of: type)
    return boxed.contains(type)
  }

  /// The stored properties of a structure or the elements of a tuple.
  func parts(of type: Type) -> [Part] { place(partTypes(of: type), from: Slot(0, 0)) }

  /// The payload of a case; behind the tag, or in its box.
  func payload(of type: Type, caseIndex: Int) -> [Part] {
    place(payloadTypes(of: type, caseIndex: caseIndex), from: isBoxed(type) ? Slot(0, 0) : Slot(1, 0))
  }

  private func primitive(_ type: Type) -> Layout? {
    switch type {
    case .nominal(let nominal, _):
      switch nominal.representation {
      case .integer, .double: return .word
      case .boolean: return .byte
      case .string, .array, .dictionary, .set, .host, .abstract: return .reference
      case .uninhabited, .opaque: return .empty
      case .optional, .structure, .enumeration: return nil
      }
    case .tuple: return nil
    case .function: return .reference
    case .metatype: return type.isExistentialMetatype ? .reference : .empty
    case .parameter, .member, .variable, .invalid: return .empty
    }
  }

  private func compute(_ type: Type) -> Layout {
    guard let nominal = type.nominal else { return total(partTypes(of: type)) }
    switch nominal.representation {
    case .optional: return Layout.word + layout(of: type.arguments.first ?? .void)
    case .enumeration:
      var widest = Layout.empty
      for index in nominal.cases.indices {
        let layout = total(payloadTypes(of: type, caseIndex: index))
        widest = Layout(words: max(widest.words, layout.words), refs: max(widest.refs, layout.refs))
      }
      return boxed.contains(type) ? .boxedEnumeration : Layout.word + widest
    default: return total(partTypes(of: type))
    }
  }

  private func total(_ types: [Type]) -> Layout { types.reduce(.empty) { $0 + layout(of: $1) } }

  private func place(_ types: [Type], from start: Slot) -> [Part] {
    var offset = start
    return types.map { type in
      let part = Part(type: type, layout: layout(of: type), offset: offset)
      offset = offset + part.layout
      return part
    }
  }

  func partTypes(of type: Type) -> [Type] {
    switch type {
    case .tuple(let elements): return elements.map { $0.type }
    case .nominal(let nominal, let arguments):
      let substitution = nominal.substitution(arguments)
      return nominal.fields.map { $0.type.substituting(substitution, associatedTypes) }
    default: return []
    }
  }

  private func payloadTypes(of type: Type, caseIndex: Int) -> [Type] {
    guard let nominal = type.nominal else { return [] }
    if nominal.representation == .optional { return caseIndex == 1 ? Array(type.arguments.prefix(1)) : [] }
    guard nominal.cases.indices.contains(caseIndex) else { return [] }
    let substitution = nominal.substitution(type.arguments)
    return nominal.cases[caseIndex].payload.map { $0.type.substituting(substitution, associatedTypes) }
  }
}
