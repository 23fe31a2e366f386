import Diagnostics
import Markup
import TeXMath

/// One formula as the whole of a file.
func convert(_ text: String, display: Bool = false, macros: [String: TeXMacro] = [:]) -> TeXFormula {
  let file = SourceFile(id: FileID(0), path: "formula.tex", text: text)
  return TeXConverter(macros: macros).convert(SourceView(file), display: display)
}

/// The MathML inside `math`, without the attributes of `math` itself.
func mathML(_ text: String, display: Bool = false, macros: [String: TeXMacro] = [:]) -> String {
  guard case .element(let element) = convert(text, display: display, macros: macros).node else { return "" }
  return element.name == "math" ? Serializer(.xml).serialize(element.children) : "error"
}

/// `LINE:COLUMN message` of each diagnostic.
func messages(_ text: String, display: Bool = true) -> [String] {
  let file = SourceFile(id: FileID(0), path: "formula.tex", text: text)
  return TeXConverter().convert(SourceView(file), display: display).diagnostics.map { diagnostic in
    let position = file.position(at: diagnostic.span.start)
    return "\(position.line):\(position.column) \(diagnostic.message)"
  }
}

/// All elements of a tree, with their attributes.
func elements(of node: Node) -> [Element] {
  guard case .element(let element) = node else { return [] }
  return [element] + element.children.flatMap(elements)
}

/// A small seeded generator, so that every run sees the same soups (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
