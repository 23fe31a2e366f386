/// A value of the host's that a cell can hold but not look into.
open class AnyHostObject: Object {
  @inlinable
  public init() {
    super.init(isContainer: false)
  }

  /// What `print` shows.
  open var text: String { "" }
  /// Whether `==` holds; host types that are not Equatable never ask.
  open func isEqual(to other: AnyHostObject) -> Bool { self === other }
}

/// A Swift type whose values cells may hold.
public protocol HostValue {
  /// What `print` shows.
  var hostDescription: String { get }
  /// Whether the two are the same to `==`.
  func isEqual(to other: Self) -> Bool
}

extension HostValue {
  public func isEqual(to other: Self) -> Bool { false }
}

extension HostValue where Self: Equatable {
  public func isEqual(to other: Self) -> Bool { self == other }
}

/// The box around a host value.
public final class HostObject<Value: HostValue>: AnyHostObject {
  // Nobody changes the value while it is read: exchanging it calls no code of anybody's.
  @exclusivity(unchecked) @usableFromInline var held: Value

  @inlinable
  public var value: Value { held }

  @inlinable
  public init(_ value: Value) {
    held = value
    super.init()
  }

  /// Gives the value away and keeps another.
  @inlinable
  func exchange(for other: Value) -> Value {
    let own = held
    held = other
    return own
  }

  public override var text: String { value.hostDescription }

  public override func isEqual(to other: AnyHostObject) -> Bool {
    value.isEqual(to: unsafeDowncast(other, to: HostObject<Value>.self).value)
  }
}
