/// One line of a library's interface with the function behind it.
public struct HostDeclaration {
  /// Swift text; where a number belongs it has `@host(#)`.
  let text: String
  /// Another declaration that the same function fulfils.
  private(set) var otherText: String?
  let function: HostFunction?
  /// The name by which `fused` finds it.
  private(set) var mark: String?
  /// What takes the place of this function where its argument is the result of the one so marked.
  private(set) var fusion: (mark: String, function: HostFunction)?

  /// Text without a host function: types, constants and functions written in Swift.
  public static func swift(_ text: String) -> HostDeclaration { HostDeclaration(text: text, function: nil) }

  /// The declaration of a host function.
  public static func host(
    _ text: String, _ body: @escaping (inout HostCall) throws(Trap) -> Void
  ) -> HostDeclaration {
    HostDeclaration(text: "@host(#) " + text, function: HostFunction(body))
  }

  /// With another declaration that the same function fulfils; it may throw where this one stops the cell.
  public func and(_ text: String) -> HostDeclaration {
    var both = self
    both.otherText = "@host(#) " + text
    return both
  }

  /// With a name by which a later declaration of the library finds it.
  public func marked(_ mark: String) -> HostDeclaration {
    var marked = self
    marked.mark = mark
    return marked
  }

  /// With a function that does the same to the result of an earlier, marked one at once: it takes the other's arguments.
  public func fused(with mark: String, _ both: HostDeclaration) -> HostDeclaration {
    var fused = self
    fused.fusion = both.function.map { (mark, $0) }
    return fused
  }

  private init(text: String, function: HostFunction?) {
    self.text = text
    self.function = function
  }
}

/// An error of a host function. A function whose declaration throws such errors throws it to the cell; it stops
/// the cell elsewhere.
public protocol HostError: Error {
  /// What the cell stops with.
  var trap: Trap { get }
  /// Throws the error to the cell where the declaration of the call says so, else its trap.
  func raise(in call: HostCall) throws(Trap)
}

extension HostError {
  public func raise(in call: HostCall) throws(Trap) { throw trap }
}

extension HostError where Self: Bridged {
  public func raise(in call: HostCall) throws(Trap) {
    guard try call.raise(self) else { throw trap }
  }
}

extension Trap: HostError {
  public var trap: Trap { self }
}

extension Never: HostError {
  public var trap: Trap { switch self {} }
}
