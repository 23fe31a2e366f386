import Diagnostics
import Testing

@testable import Notebooks

/// What writers of Quarto, MyST, Obsidian and LaTeX bring along is answered where it stands; what only looks like it
/// is not.
@Suite struct ForeignSyntaxTests {
  private func problems(_ text: String) -> [String] {
    let reading = Reading(text)
    return reading.diagnostics.filter { $0.id == "foreign-syntax" }.map { diagnostic in
      let place = reading.file.position(at: diagnostic.span.start)
      return "\(place.line):\(place.column) \(diagnostic.hint ?? "")"
    }
  }

  @Test(arguments: [
    // Quarto
    ("See @fig-loss, -@tbl-a.", ["1:5 write [](#fig-loss)", "1:16 write [](#tbl-a)"]),
    ("a [@shannon1948] b @shannon1948", Array(repeating: "write a link or a footnote [^name]", count: 2)),
    ("::: {.callout-note}\nx\n:::", ["write a quote: '> [!Note] Title', and each of its lines behind '> '"]),
    (
      "::: {#thm-gibbs}\n## Gibbs\n:::",
      ["write a quote: '> [!Theorem] Title', and each of its lines behind '> '"]
    ),
    ("{{< include a.qmd >}}", ["write the text itself; a computed value is `\\(name)`"]),
    ("`{python} x` and `{r} y`", Array(repeating: "write `\\(…)`", count: 2)),
    ("```{python}\n1\n```", ["a cell is ```swift; a fence ```python shows code and does not run it"]),
    ("Table: a {#tbl-x}", ["begin it with ': ', right after the table, and end it with {#tbl-id}"]),
    (": a {#tbl-x}\n\n| a |\n|---|", ["put it below its table; a colon that is meant is '\\:'"]),
    ("[a]{.smallcaps} and `b`{.r}", Array(repeating: "delete them", count: 2)),
    ("![a](b.png){#fig-x width=50%}", ["delete them"]),
    ("a~2~ x^2^", ["write it as mathematics: $\\mathrm{H_2O}$", "write it as mathematics: $x^2$"]),
    ("a^[a note]", ["write [^name], and below [^name]: the note"]),
    ("a[^b]\n\n[^b]: c\n\n    d", ["a footnote is one paragraph: go on in it, without a line between"]),
    ("$$\nx\n$$ {#eq-a}\n\na \\eqref{eq-a} \\textbf{b}", ["write [](#id)", "write **words**"]),
    ("\\begin{align}\na &= b\n\\end{align}", ["write a formula between $$ and $$"]),
    ("Term\n:   The meaning", ["write '- **term**: the meaning'"]),
    ("+---+\n| a |\n+---+", ["write | a | b |"]),
    // MyST
    (":::{note}\nx\n:::", ["write a quote: '> [!Note] Title', and each of its lines behind '> '"]),
    ("```{note}\nx\n```", ["write a quote: '> [!Note] Title', and each of its lines behind '> '"]),
    (
      "```{prf:theorem} A\nx\n```", ["write a quote: '> [!Theorem] Title', and each of its lines behind '> '"]
    ),
    ("```{math}\nx\n```", ["write $$ … $$ {#eq-id}"]),
    ("(intro)=\n# A", ["write {#intro} at the end of the heading"]),
    ("{ref}`a` {doc}`b` {eval}`c`", ["write [](#id)", "write [](notebook)", "write `\\(…)`"]),
    ("$$ x $$ (eq-a)", ["write {#eq-a} behind the $$"]),
    ("% a remark", ["write a comment as <!-- … -->"]),
    // Obsidian
    ("[[a]] [[a#b|c]] ![[d.png]]", ["write [](a)", "write [c](a#b)", "write ![what it shows](d.png)"]),
    ("==a b== %%c%% ~~d~~", ["write **a b**", "write a comment as <!-- … -->", "leave it out"]),
    ("> [!theorem|A] b", ["a callout is a quote whose first line is '> [!Theorem] Title'"]),
    ("#tag", ["write '# …'"]),
    ("a paragraph ^block-1", ["headings, callouts, displays and captions are named by {#id} at their end"]),
    // others
    ("!!! warning \"A\"\n    b", ["write a quote: '> [!Warning] Title', and each of its lines behind '> '"]),
    ("a \\( x^2 \\)\n\n\\[ x_1 = y \\]", ["write $…$", "write $$…$$"]),
    ("a $ x^2 $ b", ["write $x^2$"]),
    ("[TOC]", ["delete it: every page has one"]),
    ("a :smile: b", ["write the sign itself"]),
    ("| a | b |\n| c | d |", ["a line such as |---|---| stands below its first row"]),
    ("```Swift\n1\n```", ["write 'swift'"]),
  ])
  func isAnswered(text: String, hints: [String]) {
    let found = problems(text)
    #expect(found.count == hints.count, "\(found)")
    for (problem, hint) in zip(found, hints) { #expect(problem.contains(hint)) }
  }

  @Test(arguments: [
    "me@fig.org, a@b-c.de and https://a.org/@fig-x", "a == b == c and x==y", "50% of 20%% are", "~5 and ~6~",
    "x^2 and 2^10", "`{n} of`", "`@fig-x` `[[a]]` $[[a]]$ `{{ x }}`",
    "\\@fig-x \\[[a]] \\==a== \\:smile: \\#tag",
    "[[a]](b.md) and [[1]][x]\n\n[x]: b.md", "at 10:30:45 we met", "{a, b} and {1, 2} and {x}", "a \\[x\\] b",
    "$5 and $6 or $ 5 and $ 6", "<!-- @fig-x [[a]] -->", "[a](b_{x}.md)", "| a |\n|---|\n| ==b |",
    "the ratio a:b:c",
    "> [!Note] a\n> b", "```swift\nlet a = \"@fig-x\"\n```", "```text\n{{ a }}\n```", "    ::: a",
    "# 1 of the list\n\n#1 of it", "a\n: ", "[^a]: b\n\nc[^a]", "(a) = b", "!! a", "cases: {n} of them",
    "\\begin with",
  ])
  func isLeftAlone(text: String) {
    #expect(problems(text) == [])
  }

  @Test func placesAreThoseOfTheFile() {
    #expect(problems("> - ä *[[a]]*\n>   see @fig-x").map { $0.prefix(4) } == ["1:8 ", "2:9 "])
  }

  @Test func commonMarkAloneIsLeftAlone() {
    let text = "[[a]] ::: @fig-x\n\n: a\n\n```{python}\n```"
    #expect(Reading(text, options: NotebookReader.Options(dialect: .commonMark)).diagnostics.isEmpty)
  }
}
