/// One line of a library's interface with the function behind it.
public struct HostDeclaration {
  /// Swift text; where a number belongs it has `@host(#)`.
  let text: String
  let function: HostFunction?

  /// Text without a host function: types, constants and functions written in Swift.
  public static func swift(_ text: String) -> HostDeclaration { HostDeclaration(text: text, function: nil) }

  /// The declaration of a host function.
  public static func host(
    _ text: String, _ body: @escaping (inout HostCall) throws(Trap) -> Void
  ) -> HostDeclaration {
    HostDeclaration(text: "@host(#) " + text, function: HostFunction(body))
  }

  private init(text: String, function: HostFunction?) {
    self.text = text
    self.function = function
  }
}

/// An error of a host function; it stops the cell.
public protocol HostError: Error {
  /// What the cell stops with.
  var trap: Trap { get }
}

extension Trap: HostError {
  public var trap: Trap { self }
}

extension Never: HostError {
  public var trap: Trap { switch self {} }
}
