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

  /// A text and the hints that it is answered with.
  private static let quarto: [(String, [String])] = [
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
    ("# a {#sec-x .unnumbered}\n\n[](#sec-x)", ["1:13 write {#sec-x}"]),
    ("> [!Note] a {#x .b}\n> c", ["1:17 write {#x}"]),
    ("| a |\n|---|\n\n: b {#tbl-x tbl-colwidths=\"[60]\"}", ["4:13 write {#tbl-x}"]),
    ("$$ x $$ {#eq-x .y}", ["write {#eq-x}"]),
    ("$$ x $$ {#eq-x\n\n# a {#b", ["1:9 write {#eq-x}", "3:5 write {#b}"]),
    ("```{.python .numberLines}\n1\n```", ["write ```python"]),
    ("a -- b, 3--5, c---d", Array(repeating: "write – or —", count: 3)),
  ]

  /// A text and the hints that it is answered with.
  private static let myST: [(String, [String])] = [
    ("$$ x $$ {eq-a}", ["write {#eq-a} behind the $$"]),
    (":::{figure} a.svg\n:name: b\n:alt: c\nd\n:::", ["1:1 write ![what it shows](file.svg)"]),
    (":::{table} a\n| b |\n|---|\n| c |\n:::", ["write a table with |"]),
    ("```{glossary}\na\n```\n\n```{embed} #b\n```", ["**term**", "write a link"]),
    ("$$ {#eq-a}\nx\n$$", ["1:4 write {#eq-a} behind the last $$"]),
    ("$$\nx\n$$\n\n{#eq-a}", ["5:1 put it on the line that it names"]),
    ("a\n\n+++ {\"b\": 1}", ["delete it"]),
    (".. note:: a\n\n:math:`x`", ["write a quote: '> [!Note] Title'", "write $…$"]),
  ]

  /// A text and the hints that it is answered with.
  private static let obsidian: [(String, [String])] = [
    ("- [/] a\n- [] b\n- [x]c", Array(repeating: "write '- [ ] …' or '- [x] …'", count: 3)),
    ("a:: b\n\n[a:: b]", Array(repeating: "keywords", count: 2)),
    ("a #tag b", ["keywords stand in the front matter"]),
    ("![a|300](b.png) ![[a]]", ["delete it", "write a link, [](a)"]),
    ("^block", ["are named by {#id} at their end"]),
    (
      "[[#Some heading]] [[a#B#C d|e]] [[a#^b]]",
      ["write [](#some-heading)", "write [e](a#c-d)", "write [](a#id)"]
    ),
    ("-[ ] a\n\n-[x] b", Array(repeating: "write '- [ ] …' or '- [x] …'", count: 2)),
    ("- [ x ] a\n- [  ] b", Array(repeating: "write '- [ ] …' or '- [x] …'", count: 2)),
    ("> [!Note\n> a\n\n> !Tip\n> b", ["write '> [!Note] Title'", "write '> [!Tip] Title'"]),
    ("> [Note!] a\n\n> b\n> [!Theorem] c", ["write '> [!Note] Title'", "4:3 a callout is a quote"]),
  ]

  /// A text and the hints that it is answered with.
  private static let others: [(String, [String])] = [
    ("!!! warning \"A\"\n    b", ["write a quote: '> [!Warning] Title', and each of its lines behind '> '"]),
    ("a \\( x^2 \\)\n\n\\[ x_1 = y \\]", ["write $…$", "write $$…$$"]),
    ("a $ x^2 $ b", ["write $x^2$"]),
    ("[TOC]", ["delete it: every page has one"]),
    ("a :smile: b", ["write the sign itself"]),
    ("| a | b |\n| c | d |", ["a line such as |---|---| stands below its first row"]),
    ("```Swift\n1\n```", ["write 'swift'"]),
    ("```swift,norun\n1\n```", ["'swift norun'"]),
    ("```mermaid\na\n```", ["draw it as a chart in a cell"]),
    ("`r x` and `= this.file`", Array(repeating: "write `\\(…)`", count: 2)),
    ("see \\@ref(fig:x) \\tableofcontents", ["write [](#fig-x)", "delete it"]),
    ("| a line\n| of verse", ["end each line with a backslash"]),
    ("a) one\nb) two", ["begin each item with '1. '"]),
    ("#. one\n#. two", ["begin each item with '1. '"]),
    ("(@a) one", ["write '1. '"]),
    ("a\n\n  b     c\n-----  -----\n  1     2", ["write | a | b |"]),
    ("| a |\n|---|\n| 1 |\n: b", ["leave a line free"]),
    ("*[HTML]: Hypertext", ["write the words out"]),
    ("a ++b++ {: .c}", ["write *b*", "delete them"]),
    ("`a`{=html}", ["delete them"]),
    ("[see @a; @b] [@fig-x]", ["write a link or a footnote [^name]", "write [](#fig-x)"]),
    ("a [^b c]\n\n> [^b c]: d", ["1:3 a footnote's name has letters", "3:3 a footnote's name has letters"]),
    ("a\n[^b c]: d", ["2:1 a footnote's name has letters"]),
    ("a %%b\nc%% d", ["write a comment as <!-- … -->"]),
    ("[a][#b]", ["write [words](#b)"]),
    ("[](#Some heading) ![a](b.png =300x)", ["write #some-heading", "delete it"]),
    ("[a](my file.md)", ["write %20 for each, or <my file.md>"]),
    ("https://a.org/b.", ["write <https://a.org/b>"]),
    ("a \\(x, digits: 3) and \\(f(\")\")) b", ["1:3 write `\\(x, digits: 3)`", "1:23 write `\\(f(\")\"))`"]),
    ("it is $\\alpha so\n$x_1 and", ["1:7 write $…$", "2:1 write $…$"]),
    ("a `b and\n\n``c'' d", ["1:3 write `…`", "3:1 write “…”"]),
    ("**a ** b", ["1:1 write **words**"]),
    ("a **b\n\n**(c)**d", ["1:3 write **words**", "3:1 write **words**"]),
    ("[a](https://b.c\n\n[a] (https://b.c)", ["1:5 write ')' behind it", "3:3 write [words](address)"]),
  ]

  /// A text and the hints that it is answered with.
  private static let gitHub: [(String, [String])] = [
    ("> **Note**\n> a", ["write '> [!Note] Title'"]),
    ("> **Warning:** a", ["write '> [!Warning] Title'"]),
    ("> **Theorem 1.** a", ["write '> [!Theorem] Title'"]),
    ("> [Note] a", ["write '> [!Note] Title'"]),
    ("$`x^2`$ and $x_1 $", ["write $x^2$", "write $x_1$"]),
  ]

  private static let ordinary: [String] = [
    "me@fig.org, a@b-c.de and <https://a.org/@fig-x>", "a == b == c and x==y",
    "50% of 20%% are, 30%% of\n40%% not", "```\n[^a b]: c\n```",
    "~5 and ~6~",
    "x^2 and 2^10", "`{n} of`", "`@fig-x` `[[a]]` $[[a]]$ `{{ x }}`",
    "\\@fig-x \\[[a]] \\==a== \\:smile: \\#tag",
    "[[a]](b.md) and [[1]][x]\n\n[x]: b.md", "at 10:30:45 we met", "{a, b} and {1, 2} and {x}", "a \\[x\\] b",
    "$5 and $6 or $ 5 and $ 6", "<!-- @fig-x [[a]] -->", "[a](b_{x}.md)", "| a |\n|---|\n| ==b |",
    "the ratio a:b:c",
    "> [!Note] a\n> b", "```swift\nlet a = \"@fig-x\"\n```", "```text\n{{ a }}\n```", "    ::: a",
    "# 1 of the list\n\n#1 of it", "a\n: ", "[^a]: b\n\nc[^a]", "(a) = b", "!! a", "cases: {n} of them",
    "\\begin with", "`r` and `r = 2` and `= 3`", "a) one alone\nand text", "| a | and more", "|x| is\n|y|",
    "- [1] a\n- [x](b.md)\n- [a] b\n- [?]c", "> **Note** that a\n\n> **Gibbs**\n> b\n\n> [a] b",
    "[a](b.md 'c') [d](<e f.md>) f[i](as in g) [h](see p. 3)",
    "[a]: https://a.org\n\n[https://a.org](https://a.org) <https://b.org> [a]", "std::vector and a :: b",
    "C++ and C++, i++ + j", "a # b, C# and #1, [](#a)", "- - -\n\n--- \n\n***", "a\n+++ b", "*[a] b*",
    "|a|\n|-|\n|b|\n\ntext", "a|b\n-|-\nc", "```text\nmermaid\n```", "$5 and $x or 3 $ a",
    "$$ x $$ (by [](#a))",
    "a--\n--b, --strict, well-known, a - b", "2**3 and a ** b and \\**c", "$5 and $6.50, $HOME, US$ and $x.",
    "\\`a and `` ` ``", "[a] (see b)", "!Note that a", "-a\n-[b](c.md)", "> a\n> [!b] c", "$$ x $$ {#a}",
    "# a {#b}\n\n> [!Note] c {#d}\n> e", "f\\(x",
    "[me @ home] [1, p. 3]", "i. e. this", "https\\://a.org", "``` swift\n1\n```",
  ]

  @Test(arguments: quarto + myST + obsidian + gitHub + others)
  func isAnswered(text: String, hints: [String]) {
    let found = problems(text)
    #expect(found.count == hints.count, "\(found)")
    for (problem, hint) in zip(found, hints) { #expect(problem.contains(hint)) }
  }

  @Test(arguments: ordinary)
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
