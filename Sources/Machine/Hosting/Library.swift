/// What a host lends to cells: declarations written in Swift, and the functions behind those that carry
/// `@host("n")`.
public struct Library {
  public let name: String
  /// Swift text; each declaration marked `@host("n")` is fulfilled by `functions[n]`.
  public let interface: String
  public let functions: [HostFunction]
  /// Functions that the compiler calls in the place of two.
  let fusions: [Fusion]

  public init(name: String, interface: String, functions: [HostFunction]) {
    self.init(name: name, interface: interface, functions: functions, fusions: [])
  }

  init(name: String, interface: String, functions: [HostFunction], fusions: [Fusion]) {
    self.name = name
    self.interface = interface
    self.functions = functions
    self.fusions = fusions
  }
}

/// A function that does at once what one function makes of the result of another: the sum of a product needs no product.
struct Fusion {
  /// The numbers of the function of one value, and of the one that gives it this value.
  let outer, inner: Int
  /// The number of the function that takes the place of both. It has the parameters of the inner one and the result
  /// of the outer one, and stops a cell as the inner one does; the outer one never does.
  let fused: Int
}

/// A function of the host's.
public struct HostFunction {
  public let body: (inout HostCall) throws(Trap) -> Void

  public init(_ body: @escaping (inout HostCall) throws(Trap) -> Void) {
    self.body = body
  }
}
