import Language

extension Compiler {
  /// The number of what the machine knows of a type.
  func descriptor(of type: Type) -> Int { numberedDescriptor(of: type).number }

  func described(_ type: Type) -> TypeDescriptor { numberedDescriptor(of: type).descriptor }

  private func numberedDescriptor(of type: Type) -> (number: Int, descriptor: TypeDescriptor) {
    if let known = knownDescriptors[type] { return known }
    let descriptor = TypeDescriptor(
      name: type.printedName(isQualified: false), qualifiedName: type.printedName(isQualified: true),
      layout: layouts.layout(of: type))
    let numbered = (pools.add(descriptor), descriptor)
    knownDescriptors[type] = numbered
    descriptor.kind = kind(of: type)
    if case .nominal = type {
      descriptor.description = program.customDescription(of: type).flatMap { ownCode($0) }
      descriptor.debugDescription = program.customDebugDescription(of: type).flatMap { ownCode($0) }
      descriptor.equality = program.customEquality(of: type).flatMap { ownCode($0) }
      descriptor.hash = program.customHash(of: type).flatMap { ownCode($0) }
    }
    return numbered
  }

  func native(_ intrinsic: Intrinsic, _ types: [Type], shape: FrameShape) -> Int {
    pools.native(intrinsic, types.map { numberedDescriptor(of: $0) }, shape: shape)
  }

  private func ownCode(_ reference: FunctionReference) -> Int? {
    guard case .body = reference.function.implementation else { return nil }
    return instance(of: reference.function, arguments: reference.arguments)
  }

  private func described(_ parts: [Part], labels: [String?]) -> [DescribedPart] {
    zip(parts, labels).map { DescribedPart(label: $1, descriptor: described($0.type), offset: $0.offset) }
  }

  private func kind(of type: Type) -> TypeDescriptor.Kind {
    switch type {
    case .nominal(let nominal, let arguments): return kind(of: type, nominal, arguments)
    case .tuple(let elements):
      return elements.isEmpty
        ? .empty : .tuple(described(layouts.parts(of: type), labels: elements.map { $0.label }))
    case .function: return .function
    case .metatype(let instance):
      return instance.isExistential ? kind(of: instance) : .metatype(described(instance))
    case .parameter, .member, .variable, .invalid: return .empty
    }
  }

  private func kind(of type: Type, _ nominal: NominalType, _ arguments: TypeArguments) -> TypeDescriptor.Kind
  {
    switch nominal.representation {
    case .integer: return .integer
    case .double: return .double
    case .boolean: return .boolean
    case .string: return nominal.name == "Character" ? .character : .string
    case .array: return .array(described(arguments.first ?? .void))
    case .dictionary:
      return .dictionary(described(arguments.first ?? .void), described(arguments.last ?? .void))
    case .set: return .set(described(arguments.first ?? .void))
    case .optional: return .optional(described(arguments.first ?? .void))
    case .structure:
      return .structure(described(layouts.parts(of: type), labels: nominal.fields.map { $0.name }))
    case .enumeration:
      let cases = nominal.cases.enumerated().map { index, enumCase in
        DescribedCase(
          name: enumCase.name,
          payload: described(
            layouts.payload(of: type, caseIndex: index), labels: enumCase.payload.map { $0.label }))
      }
      return .enumeration(isBoxed: layouts.isBoxed(type), cases)
    case .host: return .host
    case .abstract: return .existential(number(of: nominal))
    case .uninhabited, .opaque: return .empty
    }
  }
}
