import Diagnostics
import Testing

/// Wrong formulas and all that is said about them, with places.
@Suite struct MistakeTests {
  @Test(arguments: [
    (#"a + \alhpa"#, ["1:5 unknown command \\alhpa"]),
    (#"\"#, ["1:1 a backslash without a command"]),
    ("{a", ["1:1 this brace is never closed"]),
    ("a}", ["1:2 this closing brace has no opening one"]),
    (#"\frac{a}"#, ["1:1 \\frac is missing its denominator"]),
    (#"\frac"#, ["1:1 \\frac is missing its numerator"]),
    (#"\sqrt"#, ["1:1 \\sqrt is missing its radicand"]),
    ("x^a^b", ["1:4 a second superscript"]),
    ("x_a_b", ["1:4 a second subscript"]),
    ("x^2'", ["1:4 a prime after a superscript"]),
    ("x^", ["1:2 ^ is missing its superscript"]),
    (#"\left( a"#, ["1:1 \\left without \\right"]),
    (#"a \right)"#, ["1:3 \\right without \\left"]),
    (#"\left a \right)"#, ["1:1 \\left needs a delimiter, and a is none"]),
    (#"\big"#, ["1:1 \\big needs a delimiter, and the formula ends"]),
    ("a & b", ["1:3 & outside an alignment"]),
    (#"a \\ b"#, ["1:3 \\\\ outside an alignment"]),
    (#"\begin{aligne} a &= b \end{aligne}"#, ["1:8 unknown environment aligne"]),
    (#"\begin{aligned} a"#, ["1:1 \\begin{aligned} without \\end{aligned}"]),
    (#"a \end{aligned}"#, ["1:3 \\end{aligned} without \\begin{aligned}"]),
    (#"\begin{cases} a & b & c \end{cases}"#, ["1:21 cases has 2 columns, and this & begins another"]),
    (#"\begin{matrix} a \end{pmatrix}"#, ["1:23 \\end{pmatrix} closes \\begin{matrix}"]),
    (#"\begin{aligned} {a & b} \end{aligned}"#, ["1:20 & inside braces cannot end the cell around them"]),
    (#"\begin{array}{lx} a \end{array}"#, ["1:16 x is no column"]),
    (#"\newcommand{\a}{\a} \a"#, ["1:21 the macro \\a expands without end"]),
    (#"\newcommand{\a}[1]{#1} \a"#, ["1:24 the macro \\a is missing its argument 1"]),
    (
      #"\newcommand{\a}{\foo x \foo} \a \a"#,
      ["1:30 unknown command \\foo", "1:33 unknown command \\foo"]
    ),
    (#"\newcommand{\a}{#1} x"#, ["1:17 #1 in a macro with 0 arguments"]),
    (#"\newcommand{\alpha}{x}"#, ["1:13 \\alpha is a command already"]),
    (#"\text{a"#, ["1:6 this brace is never closed"]),
    (#"\text{a_b}"#, ["1:8 _ has no meaning in text"]),
    (#"\text{a \alpha}"#, ["1:9 \\alpha is no command for text"]),
    (#"\text{$a}"#, ["1:7 this dollar sign has no partner"]),
    ("a $ b", ["1:3 a dollar sign inside a formula"]),
    ("a # b", ["1:3 the character # has no meaning here"]),
    (#"\hspace{2bananas}"#, ["1:9 2bananas is no length"]),
    (#"\textcolor{rde}{x}"#, ["1:12 unknown colour rde"]),
    (#"\hspace{}"#, ["1:1 nothing is no length"]),
    (#"a \kern2x"#, ["1:8 2x is no length"]),
    (#"\begin{alignedat}{b} a \end{alignedat}"#, ["1:19 b is no number of columns"]),
    (#"a \\[4banana] b"#, ["1:3 \\\\ outside an alignment"]),
    (#"\begin{matrix} a \\[4q] b \end{matrix}"#, ["1:21 4q is no length"]),
    (#"\newcommand{\a}[x]{y}"#, ["1:17 a macro takes 0 to 9 arguments, not x"]),
    (#"{a \over b}"#, ["1:4 \\over has no place in formulas"]),
    (#"\begin{tikzpicture} \end{tikzpicture}"#, ["1:8 tikzpicture has no place in formulas"]),
    (#"\bra"#, ["1:1 the macro \\bra is missing its argument 1"]),
    (#"x \limits_a"#, ["1:3 \\limits must follow an operator such as \\sum"]),
    (#"\not{ab}"#, ["1:1 \\not must be followed by one sign"]),
    (#"a \tag{1} \tag{2}"#, ["1:11 a second \\tag in one line"]),
    ("a +\n  \\foo + {b", ["2:3 unknown command \\foo", "2:10 this brace is never closed"]),
    (#"\alhpa + \bta"#, ["1:1 unknown command \\alhpa", "1:10 unknown command \\bta"]),
  ])
  func places(source: String, expected: [String]) {
    #expect(Set(messages(source)) == Set(expected), "\(source)")
  }

  @Test func nearestCommandIsNamed() {
    #expect(convert(#"\alhpa"#).diagnostics.first?.hint == #"did you mean \alpha?"#)
    #expect(
      convert(#"\begin{aligend}\end{aligend}"#).diagnostics.first?.hint == #"did you mean \begin{aligned}?"#)
  }

  @Test(arguments: [
    (#"{a \over b}"#, #"write \frac{a}{b}"#), (#"{n \choose k}"#, #"write \binom{n}{k}"#),
    (#"\eqref{eq:a}"#, "refer to it in the text: [](#id)"),
    (#"\cite{a}"#, "cite in the text, with a footnote: [^name]"),
    (#"\let\a\b"#, #"define with \newcommand{\name}[1]{…}, or under macros: in the front matter"#),
    (#"\usepackage{bm}"#, "delete it: the commands of amsmath, amssymb, mathtools and bm are there"),
    (#"\begin{tabular}{l} a \end{tabular}"#, "a table of the text, or array"),
    (#"\begin{proof} a \end{proof}"#, "a callout of the text: > [!proof]"),
  ])
  func refusalsSayWhatDoesTheSame(source: String, hint: String) {
    let diagnostic = convert(source).diagnostics.first
    #expect(diagnostic?.id.hasPrefix("unsupported-") == true)
    #expect(diagnostic?.hint == hint)
  }

  @Test func numbersBelongToDisplays() {
    #expect(messages(#"a \tag{1}"#, display: false).count == 1)
    #expect(messages(#"a \tag{1}"#, display: true).isEmpty)
  }

  @Test func mistakesInMacrosStandAtTheCall() {
    let formula = convert(#"a + \half"#, macros: ["half": .init(#"\frca{1}{2}"#)])
    #expect(formula.diagnostics.first?.span.range == 4..<9)
    #expect(formula.diagnostics.first?.notes.first?.message == #"\frca comes from the definition of \half"#)
  }

  @Test func placesAreTheNotebooksOwn() {
    let file = SourceFile(id: FileID(3), path: "n.md", text: "> $$\n> a + \\fooo\n> $$\n")
    let view = SourceView(file, ranges: [7..<17])
    let diagnostics = TeXConverterForTests.convert(view)
    #expect(diagnostics.map { file.position(at: $0.span.start) } == [SourcePosition(line: 2, column: 7)])
  }

  @Test func deepNestingIsRefused() {
    for opener in [
      "{", "\\sqrt{", "x^{", "\\hat ", "\\left(", "\\text{${", "\\begin{matrix}", "\\displaystyle{",
    ] {
      let found = messages(String(repeating: opener, count: 5_000))
      #expect(found.contains { $0.contains("levels deep") }, "\(opener)")
    }
  }

  @Test func shownAsItsSource() {
    let formula = convert(#"a + \fooo"#)
    #expect(formula.node.plainText == #"a + \fooo"#)
  }
}
