import Diagnostics
import Markup
import Notebooks
import TeXMath

/// All formulas of a notebook, converted in document order, with the numbers of their lines.
struct Formulas: Sendable {
  /// By the first byte of the formula with its dollars.
  private(set) var formulas: [Int: Formula] = [:]
  /// Names by `\label`, in document order.
  private(set) var labels: [Line.Label] = []
  private(set) var diagnostics: [Diagnostic] = []

  struct Formula: Sendable {
    let node: TeXFormula
    /// From top to bottom; empty where no line has a number.
    let lines: [Line]
  }

  /// A line of a display with what is written beside it.
  struct Line: Sendable {
    struct Label: Sendable {
      let id: Identifier
      let number: [Node]
    }

    /// `(3)`, or the author's tag, which may hold math; nil for a line without.
    let number: [Node]?
    /// The id by which a reference reaches it, from `\label`.
    let id: String?
  }

  init(_ notebook: Notebook, macros: [MacroDefinition]) {
    var converter = FormulaConverter(macros: Formulas.macros(notebook.frontMatter, macros))
    converter.walk(notebook)
    formulas = converter.formulas
    labels = converter.labels
    diagnostics = converter.diagnostics
  }

  subscript(math: Math) -> Formula? { formulas[math.span.start] }

  private static func macros(
    _ frontMatter: FrontMatter, _ shared: [MacroDefinition]
  ) -> [String: TeXMacro] {
    var macros: [String: TeXMacro] = [:]
    for macro in shared + frontMatter.macros {
      macros[macro.bareName] = TeXMacro(
        macro.body.value, parameterCount: macro.parameterCount, defaultArgument: macro.defaultArgument)
    }
    return macros
  }
}

private struct FormulaConverter: NotebookVisitor {
  private(set) var formulas: [Int: Formulas.Formula] = [:]
  private(set) var labels: [Formulas.Line.Label] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var macros: [String: TeXMacro]
  private var count = 0

  init(macros: [String: TeXMacro]) {
    self.macros = macros
  }

  mutating func visit(_ block: Block) {}

  mutating func visit(_ inline: Inline) {
    if case .math(let math) = inline { convert(math) }
  }

  private mutating func convert(_ math: Math) {
    let formula = TeXConverter(macros: macros).convert(math.tex, display: math.isDisplayed)
    macros = formula.macros
    diagnostics += formula.diagnostics
    let lines = formula.equations.enumerated().map { index, equation in
      line(equation, in: math, isOnly: formula.equations.count == 1 && index == 0)
    }
    let hasNumbers = math.isDisplayed && lines.contains { $0.number != nil }
    formulas[math.span.start] = Formulas.Formula(node: formula, lines: hasNumbers ? lines : [])
  }

  /// A line is numbered where its environment counts it, or where the display of one line has an id.
  private mutating func line(_ equation: Equation, in math: Math, isOnly: Bool) -> Formulas.Line {
    var number: [Node]?
    if let tag = equation.tag {
      let words = tagNodes(tag, in: math)
      number = equation.isBareTag ? words : ["("] + words + [")"]
    } else if math.isDisplayed, equation.isNumbered || equation.label != nil || (isOnly && math.id != nil) {
      count += 1
      number = [.text("(\(count))")]
    }
    if let label = equation.label, let number {
      let id = Identifier(label.name, at: label.span)
      labels.append(Formulas.Line.Label(id: id, number: number))
    }
    return Formulas.Line(number: number, id: equation.label?.name)
  }

  /// The words of a tag; `$…$` and commands in it are converted as in `\text`.
  private mutating func tagNodes(_ tag: String, in math: Math) -> [Node] {
    guard tag.contains("$") || tag.contains("\\") else { return [.text(tag)] }
    let source = SourceFile(id: math.span.file, path: "", text: "\\text{\(tag)}")
    let formula = TeXConverter(macros: macros).convert(SourceView(source), display: false)
    // The places of these are in the tag alone; the formula's own stands for them.
    diagnostics += formula.diagnostics.map {
      Diagnostic($0.severity, $0.id, at: math.tex.span(0..<math.tex.bytes.count), $0.message, hint: $0.hint)
    }
    return [formula.node]
  }
}
