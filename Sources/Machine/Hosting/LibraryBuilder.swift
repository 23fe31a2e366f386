/// Gathers declarations, writes the interface and numbers the functions.
public struct LibraryBuilder {
  private let name: String
  private var lines: [String] = []
  private var functions: [HostFunction] = []
  private var marks: [(name: String, number: Int)] = []
  private var fusions: [Fusion] = []

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

  public var library: Library {
    Library(
      name: name, interface: lines.joined(separator: "\n") + "\n", functions: functions, fusions: fusions)
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
    let number = functions.count
    functions.append(function)
    if let mark = declaration.mark { marks.append((mark, number)) }
    guard let fusion = declaration.fusion else { return }
    for mark in marks where mark.name == fusion.mark {
      fusions.append(Fusion(outer: number, inner: mark.number, fused: functions.count))
    }
    functions.append(fusion.function)
  }
}
