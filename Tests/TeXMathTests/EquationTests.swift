import TeXMath
import Testing

/// What a formula tells the page about its number.
@Suite struct EquationTests {
  @Test func displayHasOneLineWithoutNumber() {
    let equations = convert("x", display: true).equations
    #expect(equations.count == 1)
    #expect(equations.first?.isNumbered == false)
  }

  @Test func alignNumbersItsLines() {
    let source = #"\begin{align} a &= b \label{eq:one} \\ c &= d \nonumber \\ e &= f \tag{A} \end{align}"#
    let equations = convert(source, display: true).equations
    #expect(equations.map(\.isNumbered) == [true, false, false])
    #expect(equations.map { $0.label?.name } == ["eq:one", nil, nil])
    #expect(equations.map(\.tag) == [nil, nil, "A"])
  }

  @Test func starsAndInnerEnvironmentsDoNot() {
    #expect(
      convert(#"\begin{align*} a &= b \end{align*}"#, display: true).equations.map(\.isNumbered) == [false])
    #expect(convert(#"\begin{aligned} a \\ b \end{aligned}"#, display: true).equations.count == 1)
  }

  @Test func equationIsOneNumber() {
    let source = #"\begin{equation} \begin{aligned} a \\ b \end{aligned} \label{x} \end{equation}"#
    let equations = convert(source, display: true).equations
    #expect(equations.map(\.isNumbered) == [true])
    #expect(equations.first?.label?.name == "x")
  }

  @Test func definitionsComeBack() {
    let first = convert(#"\newcommand{\E}{\mathbb{E}}"#)
    #expect(mathML(#"\E"#, macros: first.macros) == "<mi>𝔼</mi>")
  }
}
