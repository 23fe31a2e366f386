/// What a host lends to cells: declarations written in Swift, and the functions behind those that carry
/// `@host("n")`.
public struct Library {
  public let name: String
  /// Swift text; each declaration marked `@host("n")` is fulfilled by `functions[n]`.
  public let interface: String
  public let functions: [HostFunction]

  public init(name: String, interface: String, functions: [HostFunction]) {
    self.name = name
    self.interface = interface
    self.functions = functions
  }
}

/// A function of the host's.
public struct HostFunction {
  public let body: (inout HostCall) throws(Trap) -> Void

  public init(_ body: @escaping (inout HostCall) throws(Trap) -> Void) {
    self.body = body
  }
}
