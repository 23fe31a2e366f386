/// The word registers of a frame.
typealias Words = UnsafeMutableRawPointer
/// The reference registers of a frame.
typealias References = UnsafeMutablePointer<Object?>

// The loop is too large for the optimizer to put anything into it that is not marked so: `load(as:)` and
// `storeBytes(of:as:)` would be calls. So words are numbers here, and a double is their bits.
extension UnsafeMutableRawPointer {
  @inline(__always) var word: Int64 {
    get { assumingMemoryBound(to: Int64.self).pointee }
    nonmutating set { assumingMemoryBound(to: Int64.self).pointee = newValue }
  }
  @inline(__always) var real: Double {
    get { Double(bitPattern: UInt64(bitPattern: word)) }
    nonmutating set { word = Int64(bitPattern: newValue.bitPattern) }
  }

  @inline(__always) func int(_ register: UInt16) -> Int64 { at(register).word }
  @inline(__always) func real(_ register: UInt16) -> Double { at(register).real }
  @inline(__always) func set(_ register: UInt16, _ value: Int64) { at(register).word = value }
  @inline(__always) func set(_ register: UInt16, _ value: Double) { at(register).real = value }
  @inline(__always) func set(_ register: UInt16, _ value: Bool) { at(register).word = value ? 1 : 0 }

  /// The address of a register.
  @inline(__always) func at(_ register: Int) -> UnsafeMutableRawPointer { self + register &* 8 }
  @inline(__always) func at(_ register: UInt16) -> UnsafeMutableRawPointer { self + Int(register) &* 8 }
  /// The address of a word within an element.
  @inline(__always) func at(_ part: UInt8) -> UnsafeMutableRawPointer { self + Int(part) &* 8 }
}

extension UnsafeMutablePointer<Object?> {
  /// Which object a register holds, without counting a reference to it.
  @inline(__always) var address: UnsafeRawPointer? {
    UnsafeRawPointer(self).load(as: UnsafeRawPointer?.self)
  }

  /// The array in a register without counting a reference to it; nil where an earlier trap left nothing.
  @inline(__always) func array(_ register: UInt16) -> Unmanaged<ArrayObject>? {
    guard let address = (self + Int(register)).address else { return nil }
    return Unmanaged<ArrayObject>.fromOpaque(address)
  }

  @inline(__always) func table(_ register: UInt16) -> Unmanaged<DictionaryObject>? {
    guard let address = (self + Int(register)).address else { return nil }
    return Unmanaged<DictionaryObject>.fromOpaque(address)
  }

  @inline(__always) func text(_ register: UInt16) -> Unmanaged<StringObject>? {
    guard let address = (self + Int(register)).address else { return nil }
    return Unmanaged<StringObject>.fromOpaque(address)
  }

  @inline(__always) func closure(_ register: UInt16) -> Unmanaged<ClosureObject>? {
    guard let address = (self + Int(register)).address else { return nil }
    return Unmanaged<ClosureObject>.fromOpaque(address)
  }

  @inline(__always) func box(_ register: UInt16) -> Unmanaged<BoxObject>? {
    guard let address = (self + Int(register)).address else { return nil }
    return Unmanaged<BoxObject>.fromOpaque(address)
  }

  // Loops of their own: one within the dispatch loop, and the compiler would no longer align that.

  /// Copies references; the ranges may overlap only where the target lies below.
  @inline(never) func copy(from source: UnsafeMutablePointer<Object?>, count: Int) {
    for index in 0..<count { self[index] = source[index] }
  }

  /// Moves references and leaves nil behind.
  @inline(never) func take(from source: UnsafeMutablePointer<Object?>, count: Int) {
    for index in 0..<count where self + index != source + index {
      // Moved out and in: no reference is counted on the way.
      let object = (source + index).move()
      (source + index).initialize(to: nil)
      self[index] = object
    }
  }

  @inline(never) func clear(count: Int) {
    for index in 0..<count { self[index] = nil }
  }
}
