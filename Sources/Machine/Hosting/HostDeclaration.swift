/// One line of a library's interface with the function behind it.
public struct HostDeclaration {
  /// Swift text; where a number belongs it has `@host(#)`.
  let text: String
  /// Another declaration that the same function fulfils.
  private(set) var otherText: String?
  let function: HostFunction?
  /// What the function is in chains of the library's functions.
  private(set) var chainable: Chain.Part?

  /// Text without a host function: types, constants and functions written in Swift.
  public static func swift(_ text: String) -> HostDeclaration { HostDeclaration(text: text, function: nil) }

  /// The declaration of a host function.
  public static func host(
    _ text: String, _ body: @escaping (inout HostCall) throws(Trap) -> Void
  ) -> HostDeclaration {
    HostDeclaration(text: "@host(#) " + text, function: HostFunction(body))
  }

  /// The declaration of a function of one number, `func f(_ x: Double) -> Double`.
  public static func elementary(_ text: String, _ function: ElementaryFunction) -> HostDeclaration {
    let body = { (call: inout HostCall) throws(Trap) in
      var arguments = call.arguments(behind: Double.self)
      try call.give(function.one(try arguments.next(Double.self)))
    }
    return HostDeclaration(
      text: "@host(#) " + text, function: HostFunction(body, elementary: function))
  }

  /// With another declaration that the same function fulfils; it may throw where this one stops the cell.
  public func and(_ text: String) -> HostDeclaration {
    var both = self
    both.otherText = "@host(#) " + text
    return both
  }

  /// As a part of chains, which the library knows by the code; see `LibraryBuilder.chains`.
  ///
  /// - Parameters:
  ///   - canStop: whether it may stop the cell. Other arguments of the chain are evaluated before it is done, which must
  ///     not be seen.
  ///   - isLast: whether no other part takes its result.
  public func chained(as code: Int, canStop: Bool = false, isLast: Bool = false) -> HostDeclaration {
    var part = self
    part.chainable = Chain.Part(code: code, canStop: canStop, isLast: isLast)
    return part
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
