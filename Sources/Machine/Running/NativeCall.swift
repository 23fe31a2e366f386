/// One performance of an intrinsic that is not an instruction: its frame and how to read and write it.
struct NativeCall {
  let engine: Engine
  let site: NativeSite
  let words: Words
  let references: References

  func perform() throws(Trap) {
    switch site.intrinsic {
    case .intExactly, .intParse, .intText, .intLeadingZeros, .intTrailingZeros, .intBitCount, .doubleNextUp,
      .doubleUlp, .doubleSignificand, .doubleRemainder, .doubleIEEERemainder, .doubleAddingProduct,
      .doubleScaled, .doubleExponent, .doubleParse:
      try performNumber()
    case .stringAdd, .stringEqual, .stringNotEqual, .stringLess, .stringCount, .stringIsEmpty,
      .stringFromScalar, .stringUppercased, .stringLowercased, .stringHasPrefix, .stringHasSuffix,
      .stringContains,
      .stringRepeating:
      try performText()
    case .stringByteCount, .stringByte, .stringScalar, .stringNext, .stringPrevious, .stringSlice,
      .stringCharacters,
      .stringConcatenate, .stringFromBytes:
      try performTextPart()
    case .characterIsLetter, .characterIsNumber, .characterIsWhitespace, .characterIsNewline,
      .characterIsUppercase,
      .characterIsLowercase, .characterIsPunctuation, .characterIsCased, .characterIsSymbol,
      .characterIsMathSymbol,
      .characterIsCurrencySymbol, .characterHexDigit, .characterNumber, .characterASCII:
      try performCharacter()
    case .arrayAppendAll, .arrayMake, .arraySlice, .arrayReplace, .arrayRemove, .arrayRemoveLast,
      .arrayRemoveAll, .arrayReserve, .arraySwap, .arrayReversed:
      try performArray()
    case .dictionaryCount, .dictionaryElement, .dictionarySetElement, .dictionaryKeys, .dictionaryValues,
      .dictionaryMake, .dictionaryAdd, .dictionaryFind, .dictionaryFindOwn, .dictionaryEnter, .setCount,
      .setContains, .setInsert, .setRemove, .setElements, .setMake:
      try performTable()
    default: try performGeneric()
    }
  }

  private func performGeneric() throws(Trap) {
    switch site.intrinsic {
    case .equal: give(try engine.areEqual(descriptor, place(0), place(1)))
    case .notEqual: give(try !engine.areEqual(descriptor, place(0), place(1)))
    case .less: give(try engine.isLess(descriptor, place(0), place(1)))
    case .hashCombine:
      var state = int(0)
      try engine.hash(descriptor, place(1), into: &state)
      set(0, state)
    case .describe: give(try engine.describe(descriptor, place(0).words, place(0).references))
    case .describeDebug: give(try engine.describeDebug(descriptor, place(0).words, place(0).references))
    case .typeOfValue: give(try typeOfValue())
    case .typeEqual: give(try type(0).isOne(with: type(1)))
    case .trapRange: throw .rangeBounds(lower: int(0), upper: int(1))
    case .trapIndex: throw .indexOutOfRange(index: int(0), count: int(1))
    case .trapEmpty: throw .emptyCollection(operation: try text(0))
    case .trapNegativeCount: throw .negativeCount(int(0))
    default: break
    }
  }

  // MARK: Types as values

  /// The type of a value that carries it, or else the one that is known.
  private func typeOfValue() throws(Trap) -> Object {
    var known = descriptor
    if case .existential = known.kind, !site.shape.parameters.isEmpty {
      known = try engine.object(place(0).references, as: ExistentialObject.self).descriptor
    }
    return ExistentialObject(descriptor: known.ofType, payload: BoxObject(layout: .empty, heap: engine.heap))
  }

  private func type(_ parameter: Int) throws(Trap) -> TypeDescriptor {
    try engine.object(place(parameter).references, as: ExistentialObject.self).descriptor
  }

  // MARK: The frame

  /// The descriptor of a generic argument.
  var descriptor: TypeDescriptor { site.descriptors[0] }

  func place(_ parameter: Int) -> Engine.Place {
    let slot = site.shape.parameters[parameter].slot
    return (words.at(slot.word), references + slot.ref)
  }

  func int(_ parameter: Int) -> Int64 { place(parameter).words.int(0) }
  func real(_ parameter: Int) -> Double { place(parameter).words.real(0) }
  func set(_ parameter: Int, _ value: Int64) { place(parameter).words.set(0, value) }

  func text(_ parameter: Int) throws(Trap) -> String {
    let text = try engine.object(place(parameter).references, as: StringObject.self).text
    engine.heap.touch(text.utf8.count)
    return text
  }

  func array(_ parameter: Int) throws(Trap) -> ArrayObject {
    try engine.object(place(parameter).references, as: ArrayObject.self)
  }

  /// The array of an inout parameter, made unique.
  func ownArray(_ parameter: Int) throws(Trap) -> ArrayObject {
    let register = place(parameter).references
    if isKnownUniquelyReferenced(&register.pointee) { return try array(parameter) }
    _ = try array(parameter)
    guard let copy = engine.makeUnique(register) else { throw noMemory }
    return copy
  }

  func table(_ parameter: Int) throws(Trap) -> DictionaryObject {
    try engine.object(place(parameter).references, as: DictionaryObject.self)
  }

  func ownTable(_ parameter: Int) throws(Trap) -> DictionaryObject {
    let register = place(parameter).references
    if isKnownUniquelyReferenced(&register.pointee) { return try table(parameter) }
    _ = try table(parameter)
    guard let copy = engine.makeTableUnique(register) else { throw noMemory }
    return copy
  }

  var noMemory: Trap { engine.shortage }

  func ensure(_ isDone: Bool) throws(Trap) {
    if !isDone { throw noMemory }
  }

  // MARK: Results

  func give(_ value: Int64) { words.set(0, value) }
  func give(_ value: Double) { words.set(0, value) }
  func give(_ value: Bool) { words.set(0, value) }
  func give(_ value: String) { references.pointee = StringObject(value, heap: engine.heap) }
  func give(_ object: Object) { references.pointee = object }

  /// An `Int?`
  func give(optional value: Int64?) {
    words.set(0, value != nil)
    words.set(1, value ?? .zero)
  }

  /// A `Double?`
  func give(optional value: Double?) {
    words.set(0, value != nil)
    words.set(1, value ?? .zero)
  }

  func newArray(_ layout: Layout, reserving count: Int) throws(Trap) -> ArrayObject {
    let array = ArrayObject(layout: layout, heap: engine.heap)
    try ensure(array.reserve(count))
    return array
  }
}
