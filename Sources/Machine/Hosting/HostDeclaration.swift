/// One line of a library's interface with the function behind it.
public struct HostDeclaration {
  /// Swift text; where a number belongs it has `@host(#)`.
  let text: String
  let function: HostFunction?

  /// Text without a host function: types, constants and functions written in Swift.
  public static func swift(_ text: String) -> HostDeclaration { HostDeclaration(text: text, function: nil) }

  private init(text: String, function: HostFunction?) {
    self.text = text
    self.function = function
  }

  /// A declaration, `func kl(_ p: Categorical, _ q: Categorical) -> Double`, with a function of any arity.
  public init<each Parameter: Bridged, Result: Bridged>(
    _ text: String, _ function: @escaping (repeat each Parameter) throws(Trap) -> Result
  ) {
    self.text = "@host(#) " + text
    self.function = HostFunction { (call) throws(Trap) in
      var cursor = call.parameters(behind: Result.self)
      let arguments = (repeat try call.take((each Parameter).self, at: &cursor))
      try function(repeat each arguments).write(at: Slot(0, 0), in: call)
    }
  }

  /// The same for a function whose first parameter is inout: a mutating method, or `using: &random`.
  public init<Subject: Bridged, each Parameter: Bridged, Result: Bridged>(
    changing text: String, _ function: @escaping (inout Subject, repeat each Parameter) throws(Trap) -> Result
  ) {
    self.text = "@host(#) " + text
    self.function = HostFunction { (call) throws(Trap) in
      var cursor = call.parameters(behind: Result.self)
      let place = cursor.slot
      var subject = try call.take(Subject.self, at: &cursor)
      let arguments = (repeat try call.take((each Parameter).self, at: &cursor))
      let result = try function(&subject, repeat each arguments)
      try subject.write(at: place, in: call)
      try result.write(at: Slot(0, 0), in: call)
    }
  }
}
