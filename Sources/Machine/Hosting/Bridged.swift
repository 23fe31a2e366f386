/// A Swift type whose values pass between cells and host functions.
public protocol Bridged {
  static var layout: Layout { get }
  /// The value at a place of the frame.
  static func read(at slot: Slot, in call: HostCall) throws(Trap) -> Self
  /// Puts the value at a place of the frame.
  func write(at slot: Slot, in call: HostCall) throws(Trap)
}

extension Int: Bridged {
  @inlinable
  public static var layout: Layout { .word }
  @inlinable
  public static func read(at slot: Slot, in call: HostCall) -> Int {
    Int(clamping: call.word(slot))
  }
  @inlinable
  public func write(at slot: Slot, in call: HostCall) { call.setWord(Int64(self), slot) }
}

extension Double: Bridged {
  @inlinable
  public static var layout: Layout { .word }
  @inlinable
  public static func read(at slot: Slot, in call: HostCall) -> Double {
    Double(bitPattern: UInt64(bitPattern: call.word(slot)))
  }
  @inlinable
  public func write(at slot: Slot, in call: HostCall) { call.setWord(Int64(bitPattern: bitPattern), slot) }
}

extension Bool: Bridged {
  @inlinable
  public static var layout: Layout { .byte }
  @inlinable
  public static func read(at slot: Slot, in call: HostCall) -> Bool { call.word(slot) != 0 }
  @inlinable
  public func write(at slot: Slot, in call: HostCall) { call.setWord(self ? 1 : 0, slot) }
}

extension String: Bridged {
  public static var layout: Layout { .reference }
  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> String {
    unsafeDowncast(try call.object(slot), to: StringObject.self).text
  }
  public func write(at slot: Slot, in call: HostCall) {
    call.setObject(StringObject(self, heap: call.engine.heap), slot)
  }
}

extension Array: Bridged where Element: Bridged {
  public static var layout: Layout { .reference }

  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> [Element] {
    let array = unsafeDowncast(try call.object(slot), to: ArrayObject.self)
    var elements: [Element] = []
    elements.reserveCapacity(array.count)
    for index in 0..<array.count {
      let place = HostCall(
        engine: call.engine, words: array.wordAddress(index), references: array.refAddress(index),
        isFrame: false)
      elements.append(try Element.read(at: Slot(0, 0), in: place))
    }
    return elements
  }

  public func write(at slot: Slot, in call: HostCall) throws(Trap) {
    let array = ArrayObject(layout: Element.layout, heap: call.engine.heap)
    guard array.reserve(count) else { throw .memory(limit: call.engine.limits.memory) }
    let element = BoxObject(layout: Element.layout, heap: call.engine.heap)
    let place = HostCall(
      engine: call.engine, words: element.words, references: element.references)
    for value in self {
      try value.write(at: Slot(0, 0), in: place)
      guard array.append(element.words, element.references) else {
        throw .memory(limit: call.engine.limits.memory)
      }
    }
    call.setObject(array, slot)
  }
}

extension Optional: Bridged where Wrapped: Bridged {
  public static var layout: Layout { Layout.word + Wrapped.layout }

  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> Wrapped? {
    call.word(slot) == 0 ? nil : try Wrapped.read(at: slot + .word, in: call)
  }

  public func write(at slot: Slot, in call: HostCall) throws(Trap) {
    call.setWord(self == nil ? 0 : 1, slot)
    (call.references + slot.ref).clear(count: Wrapped.layout.refs)
    try self?.write(at: slot + .word, in: call)
  }
}

/// Two values side by side: a tuple of two, or two parameters.
@frozen
public struct Pair<First: Bridged, Second: Bridged>: Bridged {
  public let first: First
  public let second: Second

  @inlinable
  public init(_ first: First, _ second: Second) {
    self.first = first
    self.second = second
  }

  @inlinable
  public static var layout: Layout { First.layout + Second.layout }

  @inlinable
  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> Pair {
    Pair(try First.read(at: slot, in: call), try Second.read(at: slot + First.layout, in: call))
  }

  @inlinable
  public func write(at slot: Slot, in call: HostCall) throws(Trap) {
    try first.write(at: slot, in: call)
    try second.write(at: slot + First.layout, in: call)
  }
}

/// No value: no parameters, or the result of a function that returns none.
public struct Nothing: Bridged {
  public init() {}
  public static var layout: Layout { .empty }
  public static func read(at slot: Slot, in call: HostCall) -> Nothing { Nothing() }
  public func write(at slot: Slot, in call: HostCall) {}
}

/// A host type whose functions work in the memory of an argument that nobody else holds.
public protocol Reusable: HostBridged {
  /// What stands for a value that was given away.
  static var vacant: Self { get }
}

extension Reusable {
  /// An argument that is only held by the frame is given away: the frame ends with the call.
  @inlinable
  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> Self {
    if let given = try given(at: slot, in: call) { return given }
    return unsafeDowncast(try call.object(slot), to: HostObject<Self>.self).value
  }

  /// An argument that is only held by the frame; nil where others hold it.
  @inlinable
  public static func given(at slot: Slot, in call: HostCall) throws(Trap) -> Self? {
    guard call.isOnlyHolder(slot) else { return nil }
    return unsafeDowncast(try call.object(slot), to: HostObject<Self>.self).exchange(for: vacant)
  }
}

/// A host type conforms in one line: `extension Normal: HostBridged { … }`.
public protocol HostBridged: HostValue, Bridged {}

extension HostBridged {
  @inlinable
  public static var layout: Layout { .reference }

  @inlinable
  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> Self {
    unsafeDowncast(try call.object(slot), to: HostObject<Self>.self).value
  }

  @inlinable
  public func write(at slot: Slot, in call: HostCall) {
    call.setObject(HostObject(self), slot)
  }
}
