extension StandardLibrary {
  /// Truth values and the type without values.
  static let booleans = #"""
    @representation("boolean") struct Bool: Hashable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByBooleanLiteral, Sendable {
      @intrinsic("bool.not") static prefix func ! (a: Bool) -> Bool
      static func && (a: Bool, b: @autoclosure () -> Bool) -> Bool { if a { b() } else { false } }
      static func || (a: Bool, b: @autoclosure () -> Bool) -> Bool { if a { true } else { b() } }
      @intrinsic("int.equal") static func == (a: Bool, b: Bool) -> Bool
      @intrinsic("int.notEqual") static func != (a: Bool, b: Bool) -> Bool
      init() { self = false }
      init(_ value: Bool) { self = value }
      init(booleanLiteral value: Bool) { self = value }
      init?(_ text: String) {
        if text == "true" { self = true } else if text == "false" { self = false } else { return nil }
      }
      mutating func toggle() { self = !self }
      @intrinsic("describe") var description: String { get }
    }
    /// What the keys of an empty dictionary literal are where nothing says it. There are no values of it here.
    @representation("uninhabited") enum AnyHashable: Hashable {}
    @representation("uninhabited") enum Never: Hashable, Comparable, Error, CustomStringConvertible {
      static func < (a: Never, b: Never) -> Bool { false }
      var description: String { "" }
    }

    """#
}
