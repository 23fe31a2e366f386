import Diagnostics
import Markup

/// Turns TeX formulas into MathML Core.
public struct TeXConverter: Sendable {
  private let macros: [String: TeXMacro]

  /// A converter that knows these macros, keyed by name without the backslash, besides the built-in commands.
  public init(macros: [String: TeXMacro] = [:]) {
    self.macros = macros
  }

  /// Converts one formula, without its dollar signs.
  ///
  /// Whatever is wrong comes back as diagnostics at its place in the notebook; the node then shows the
  /// source in a marked box (class `tex-error`), so that nothing half right reaches the reader.
  public func convert(_ source: SourceView, display: Bool) -> TeXFormula {
    var parser = Parser(source, display: display, macros: macros)
    let nodes = parser.parseFormula()
    let diagnostics = parser.reports.diagnostics.sortedByPlace
    let text = TeXConverter.trimmed(source.text)
    return TeXFormula(
      node: diagnostics.isEmpty
        ? TeXConverter.math(nodes, text, display: display) : TeXConverter.errorBox(text, display: display),
      equations: parser.equations.finish(),
      macros: parser.expander.macros,
      diagnostics: diagnostics)
  }

  private static func math(_ nodes: [MathNode], _ text: String, display: Bool) -> Node {
    let builder = MathMLBuilder(level: display ? .display : .text)
    let source = Attribute("data-tex", text)
    let attributes = display ? [Attribute("display", "block"), source] : [source]
    return Node("math", attributes, builder.row(nodes))
  }

  private static func errorBox(_ text: String, display: Bool) -> Node {
    let code = Node("code", [.class("tex-error")], [.text(text)])
    return display ? Node("div", [.class("tex-error-display")], [code]) : code
  }

  private static func trimmed(_ text: String) -> String {
    if let first = text.utf8.first, let last = text.utf8.last, (0x21..<0x7F).contains(first),
      (0x21..<0x7F).contains(last)
    {
      return text
    }
    let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex { !isSpace($0) } ?? scalars.endIndex
    let end = scalars.lastIndex { !isSpace($0) }.map { scalars.index(after: $0) } ?? start
    return String(scalars[start..<end])
  }
}

/// A converted formula.
public struct TeXFormula: Sendable {
  /// A `math` element, or the source in a marked box where something is wrong.
  public let node: Node
  /// Its lines from top to bottom, at least one, with what says how the page numbers them.
  public let equations: [Equation]
  /// The macros known after the formula, for a page where a later formula uses what an earlier one defined.
  public let macros: [String: TeXMacro]
  public let diagnostics: [Diagnostic]
}
