/// The word registers of a frame.
typealias Words = UnsafeMutableRawPointer
/// The reference registers of a frame.
typealias References = UnsafeMutablePointer<Object?>

extension UnsafeMutableRawPointer {
  @inline(__always) func int(_ register: UInt16) -> Int64 {
    load(fromByteOffset: Int(register) &* 8, as: Int64.self)
  }
  @inline(__always) func real(_ register: UInt16) -> Double {
    load(fromByteOffset: Int(register) &* 8, as: Double.self)
  }
  @inline(__always) func set(_ register: UInt16, _ value: Int64) {
    storeBytes(of: value, toByteOffset: Int(register) &* 8, as: Int64.self)
  }
  @inline(__always) func set(_ register: UInt16, _ value: Double) {
    storeBytes(of: value, toByteOffset: Int(register) &* 8, as: Double.self)
  }
  @inline(__always) func set(_ register: UInt16, _ value: Bool) {
    storeBytes(of: value ? 1 : 0, toByteOffset: Int(register) &* 8, as: Int64.self)
  }
  /// The address of a register.
  @inline(__always) func at(_ register: Int) -> UnsafeMutableRawPointer { self + register &* 8 }
  @inline(__always) func at(_ register: UInt16) -> UnsafeMutableRawPointer { self + Int(register) &* 8 }
}

extension UnsafeMutablePointer<Object?> {
  /// The array in a register without counting a reference to it; nil where an earlier trap left nothing.
  @inline(__always) func array(_ register: UInt16) -> Unmanaged<ArrayObject>? {
    let address = UnsafeRawPointer(self + Int(register)).load(as: UnsafeRawPointer?.self)
    guard let address else { return nil }
    return Unmanaged<ArrayObject>.fromOpaque(address)
  }

  @inline(__always) func closure(_ register: UInt16) -> Unmanaged<ClosureObject>? {
    let address = UnsafeRawPointer(self + Int(register)).load(as: UnsafeRawPointer?.self)
    guard let address else { return nil }
    return Unmanaged<ClosureObject>.fromOpaque(address)
  }

  @inline(__always) func box(_ register: UInt16) -> Unmanaged<BoxObject>? {
    let address = UnsafeRawPointer(self + Int(register)).load(as: UnsafeRawPointer?.self)
    guard let address else { return nil }
    return Unmanaged<BoxObject>.fromOpaque(address)
  }

  /// Copies references; the ranges may overlap only where the target lies below.
  func copy(from source: UnsafeMutablePointer<Object?>, count: Int) {
    for index in 0..<count { self[index] = source[index] }
  }

  /// Moves references and leaves nil behind.
  func take(from source: UnsafeMutablePointer<Object?>, count: Int) {
    for index in 0..<count where self + index != source + index {
      // Moved out and in: no reference is counted on the way.
      let object = (source + index).move()
      (source + index).initialize(to: nil)
      self[index] = object
    }
  }

  func clear(count: Int) {
    for index in 0..<count { self[index] = nil }
  }
}
