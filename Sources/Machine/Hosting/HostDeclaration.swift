/// One line of a library's interface with the function behind it.
public struct HostDeclaration {
  /// Swift text; where a number belongs it has `@host(#)`.
  let text: String
  let function: HostFunction?

  /// Text without a host function: types, constants and functions written in Swift.
  public static func swift(_ text: String) -> HostDeclaration { HostDeclaration(text: text, function: nil) }

  /// The declaration of a host function.
  public static func host(_ text: String, _ function: HostFunction) -> HostDeclaration {
    HostDeclaration(text: "@host(#) " + text, function: function)
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

extension HostFunction {
  /// A function of the arguments, which lie in the frame behind the result.
  ///
  /// Inlinable, so that each declaration of a library gets code of its own that asks no type for its layout.
  @inlinable
  init<Arguments: Bridged, Result: Bridged, Failure: HostError>(
    of function: @escaping (Arguments) throws(Failure) -> Result
  ) {
    self.init { (call) throws(Trap) in
      let arguments = try Arguments.read(at: Slot(0, 0) + Result.layout, in: call)
      let result: Result
      do throws(Failure) { result = try function(arguments) } catch { throw error.trap }
      try result.write(at: Slot(0, 0), in: call)
    }
  }

  /// The same with an inout parameter before the others.
  @inlinable
  init<Subject: Bridged, Arguments: Bridged, Result: Bridged, Failure: HostError>(
    changing function: @escaping (inout Subject, Arguments) throws(Failure) -> Result
  ) {
    self.init { (call) throws(Trap) in
      let place = Slot(0, 0) + Result.layout
      var subject = try Subject.read(at: place, in: call)
      let arguments = try Arguments.read(at: place + Subject.layout, in: call)
      let result: Result
      do throws(Failure) { result = try function(&subject, arguments) } catch { throw error.trap }
      try subject.write(at: place, in: call)
      try result.write(at: Slot(0, 0), in: call)
    }
  }
}
