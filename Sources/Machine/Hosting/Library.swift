/// What a host lends to cells: declarations written in Swift, and the functions behind those that carry
/// `@host("n")`.
public struct Library {
  public let name: String
  /// Swift text; each declaration marked `@host("n")` is fulfilled by `functions[n]`.
  public let interface: String
  public let functions: [HostFunction]
  /// How functions of the library are done together.
  let chains: Chains

  public init(name: String, interface: String, functions: [HostFunction]) {
    self.init(name: name, interface: interface, functions: functions, chains: Chains())
  }

  init(name: String, interface: String, functions: [HostFunction], chains: Chains) {
    self.name = name
    self.interface = interface
    self.functions = functions
    self.chains = chains
  }

  struct Chains {
    /// What functions are in chains, by their numbers.
    var parts: [Int: Chain.Part] = [:]
    /// Makes one function of a chain.
    var make: ((Chain) -> HostFunction)?
  }
}

/// A function of the host's.
public struct HostFunction {
  public let body: (inout HostCall) throws(Trap) -> Void
  /// The same where it is one of a number, which never stops.
  let elementary: ElementaryFunction?

  public init(_ body: @escaping (inout HostCall) throws(Trap) -> Void) {
    self.init(body, elementary: nil)
  }

  init(_ body: @escaping (inout HostCall) throws(Trap) -> Void, elementary: ElementaryFunction?) {
    (self.body, self.elementary) = (body, elementary)
  }
}

/// A function of one number, like the logarithm. It does nothing else, so the machine may call it when it likes.
public struct ElementaryFunction {
  let one: (Double) -> Double
  let many: Many

  /// Writes the function of as many numbers as there is room for, each with the bits of the function of one.
  public typealias Many = (_ target: UnsafeMutableBufferPointer<Double>, _ x: UnsafeBufferPointer<Double>) ->
    Void

  public init(_ one: @escaping (Double) -> Double, many: Many? = nil) {
    self.one = one
    self.many = many ?? { target, x in for i in x.indices { target[i] = one(x[i]) } }
  }
}
