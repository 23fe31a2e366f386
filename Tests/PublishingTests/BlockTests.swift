import Notebooks
import Testing

@testable import Publishing

/// Blocks and inlines, each as the page writes them.
@Suite struct BlockTests {
  @Test func paragraphsWithFormulas() {
    check(
      "a\n$$ x $$\nb",
      """
      <p>a</p>
      <div class="equation"><div class="formula" tabindex="0" role="group" aria-label="Formula">\
      <math display="block" data-tex="x"><mi>x</mi></math></div></div>
      <p class="continued">b</p>
      """)
  }

  @Test func lists() {
    check(
      "3. a\n4. b\n   - c",
      """
      <ol start="3">
      <li>a</li>
      <li>b
      <ul>
      <li>c</li>
      </ul></li>
      </ol>
      """)
    check(
      "- [x] a\n\n- b",
      """
      <ul>
      <li class="task-item"><span class="task" role="img" aria-label="done">☑</span> <p>a</p></li>
      <li><p>b</p></li>
      </ul>
      """)
  }

  @Test func textIsEscaped() {
    check(
      "a < b & *c* `<d>` [e](<f\"g.h> \"i\")",
      """
      <p>a &lt; b &amp; <em>c</em> <code>&lt;d&gt;</code> <a href="f%22g.h" title="i">e</a></p>
      """)
  }

  @Test func footnotes() {
    check(
      "a[^x] b[^x]\n\n[^x]: c *d*",
      """
      <p>a<sup class="note-mark"><a href="#~note-1" aria-label="Note 1">1</a></sup>\
      <span class="sidenote" id="~note-1" role="note" aria-label="Note 1">\
      <span class="sidenote-number" aria-hidden="true">1</span> c <em>d</em></span> \
      b<sup class="note-mark"><a href="#~note-1" aria-label="Note 1">1</a></sup></p>
      """)
  }

  @Test func tables() {
    check(
      "| a | b |\n|--:|:-:|\n| 1 | 2 |\n\n: Words {#t}",
      """
      <figure class="table" id="t"><figcaption><span class="caption-label">Table 1</span> Words</figcaption>\
      <div class="scroll" tabindex="0" role="group" aria-label="Table 1"><table>
      <thead><tr><th scope="col" class="right">a</th><th scope="col" class="center">b</th></tr></thead>
      <tbody>
      <tr><td class="right">1</td><td class="center">2</td></tr>
      </tbody>
      </table></div></figure>
      """)
  }

  @Test func callouts() {
    check(
      "> [!Theorem] a {#b}\n> c",
      """
      <div class="callout result kind-theorem" id="b">
      <p class="callout-title"><span class="callout-label">Theorem 1</span> <span class="callout-name">a</span> \
      <a class="permalink" href="#b" aria-label="Link to Theorem 1">#</a></p>
      <p>c</p>
      </div>
      """)
    check(
      "> [!Proof]-\n> c",
      """
      <details class="callout argument kind-proof"><summary class="callout-title">\
      <span class="callout-label">Proof</span></summary><div class="callout-body">
      <p>c</p>
      </div></details>
      """)
  }

  @Test func aQuizWithOneRightAnswerOpensOneOptionAtATime() {
    let body = Published("> [!Quiz] a\n> - [x] b\n>\n>   c\n> - [ ] d").body
    #expect(
      body.contains(
        "<details name=\"~quiz-1\"><summary><span class=\"letter\">A</span> <span>b</span></summary>"))
    #expect(
      body.contains(
        "<p class=\"verdict right\"><span class=\"mark good\" aria-hidden=\"true\">✓</span> Right</p>")
    )
    #expect(
      body.contains(
        "<p class=\"verdict wrong\"><span class=\"mark bad\" aria-hidden=\"true\">✗</span> Wrong</p>")
    )
  }

  @Test func aQuizWithSeveralRightAnswersKeepsOptionsOpen() {
    let body = Published("> [!Quiz] a\n> - [x] b\n> - [x] c").body
    #expect(!body.contains("name="))
    #expect(body.contains("Several answers are right"))
  }

  @Test func theAnswerOfAShortQuizIsFolded() {
    let body = Published("> [!Quiz] a\n> b\n>\n> > [!Answer]\n> > c").body
    #expect(body.contains("<details class=\"callout argument kind-answer\"><summary"))
  }

  @Test func alignedLinesHaveNumbersOfTheirOwn() {
    let tex = "$$ \\begin{align} a \\label{x} \\\\ b \\nonumber \\\\ c \\tag{$*$} \\end{align} $$"
    let body = Published(tex).body
    #expect(
      body.contains(
        "<div class=\"numbers\"><div id=\"x\"><a href=\"#x\" aria-label=\"Link to formula (1)\">(1)</a></div>"
          + "<div></div><div>("))
    #expect(!body.contains("($"))
  }

  @Test func macrosOfTheCourseAndOfTheChapter() {
    let macros = [macro("A", "a"), macro("B", "b")]
    let text = "---\nmacros:\n  B: c\n---\n$\\A$ $\\B$"
    let published = Published([("a", text)], macros: macros)
    #expect(published.problems == "")
    #expect(published.body.contains("<mi>a</mi></math> <math data-tex=\"\\B\"><mi>c</mi>"))
  }

  private func macro(_ name: String, _ body: String) -> MacroDefinition {
    let place = SourceSpanFixture.any
    return MacroDefinition(name: Spanned(name, at: place), body: Spanned(body, at: place))
  }

  @Test func texMistakesAreReportedAtTheirPlace() {
    #expect(Published("a $\\frc{1}{2}$").problems == "1:4 unknown-command")
  }
}
