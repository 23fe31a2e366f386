import Diagnostics
import Markup
import TeXMath
import Testing

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

/// Elements of MathML Core (W3C, section 2.1) with attributes that it has, and those that the page needs.
func checkIsCore(_ node: Node, _ source: String) {
  for element in elements(of: node) {
    #expect(coreElements.contains(element.name), "\(element.name) in \(source)")
    for attribute in element.attributes {
      #expect(coreAttributes.contains(attribute.name), "\(attribute.name) in \(source)")
    }
  }
}

private let coreElements: Set<String> = [
  "math", "mi", "mn", "mo", "mtext", "mspace", "mrow", "mfrac", "msqrt", "mroot", "mstyle", "mpadded",
  "mphantom", "msub", "msup", "msubsup", "munder", "mover", "munderover", "mmultiscripts", "mprescripts",
  "mtable", "mtr", "mtd",
]

private let coreAttributes: Set<String> = [
  "display", "displaystyle", "scriptlevel", "mathvariant", "mathcolor", "linethickness", "form", "lspace",
  "rspace",
  "stretchy", "symmetric", "minsize", "maxsize", "movablelimits", "largeop", "accent", "accentunder", "width",
  "height", "depth", "voffset", "class", "data-tex", "intent", "arg", "aria-hidden",
]

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
