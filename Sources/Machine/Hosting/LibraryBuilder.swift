/// Gathers declarations, writes the interface and numbers the functions.
public struct LibraryBuilder {
  private let name: String
  private var lines: [String] = []
  private var functions: [HostFunction] = []
  private var chains = Library.Chains()

  public init(name: String) {
    self.name = name
  }

  /// Declarations at the top of the library.
  public mutating func add(_ declarations: HostDeclaration...) {
    for declaration in declarations { add(declaration, indentation: "") }
  }

  /// Declarations inside a type or extension: `group("extension Normal") { … }`.
  public mutating func group(_ header: String, _ declarations: HostDeclaration...) {
    lines.append(header + " {")
    for declaration in declarations { add(declaration, indentation: "  ") }
    lines.append("}")
  }

  /// How the functions that are `chained` are done together: the host function of any chain of them.
  public mutating func chains(_ make: @escaping (Chain) -> HostFunction) { chains.make = make }

  public var library: Library {
    Library(
      name: name, interface: lines.joined(separator: "\n") + "\n", functions: functions, chains: chains)
  }

  private mutating func add(_ declaration: HostDeclaration, indentation: String) {
    guard let function = declaration.function else {
      lines.append(indentation + declaration.text)
      return
    }
    for text in [declaration.text, declaration.otherText] {
      guard let text else { continue }
      lines.append(indentation + "@host(\"\(functions.count)\")" + text.dropFirst("@host(#)".count))
    }
    chains.parts[functions.count] = declaration.chainable
    functions.append(function)
  }
}
