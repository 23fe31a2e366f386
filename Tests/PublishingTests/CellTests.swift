import Execution
import Markup
import Testing

@testable import Publishing

/// Cells with all that they may give.
@Suite struct CellTests {
  private let figure = CellOutput.figure(
    Figure(
      image: Node("div", [], [Node("svg", [Attribute("aria-labelledby", "x")], [])]), table: Node("table", [])
    ))

  @Test func codeThenOutput() {
    check(
      "```swift\nlet a = \"<\" // b\nprint(1)\n```\n```output\n1\n```",
      """
      <div class="cell">
      <pre><code class="language-swift"><span class="k">let</span> a <span class="o">=</span> <span class="s">"&lt;"</span> <span class="c">// b</span>
      print(<span class="n">1</span>)
      </code></pre>
      <pre class="output"><samp>1</samp></pre>
      </div>
      """)
  }

  @Test func echo() {
    #expect(!Published("```swift\n//| echo: false\na\n```").body.contains("cell"))
    #expect(Published("```swift\n//| echo: fold\na\n```").body.contains("<details class=\"folded-code\">"))
  }

  @Test func aFigureTakesTheCellsIdCaptionAndAlt() {
    let text = "```swift\n//| id: fig\n//| caption: Is \\(x).\n//| alt: Shows \\(x).\na\n```"
    let published = Published(text, outputs: [0: [figure]])
    #expect(published.problems == "")
    let body = published.body
    #expect(
      body.contains(
        "<figure class=\"chart\" id=\"fig\"><div><svg role=\"img\" aria-label=\"Shows 0.42.\"/></div>"))
    #expect(
      body.contains(
        "<span class=\"caption-label\">Figure 1</span> Is <span class=\"value\">0.42</span>.</figcaption>"))
    #expect(body.contains("<details class=\"data\"><summary>Data</summary>"))
    #expect(body.contains("<div class=\"cell\">"))
  }

  @Test func severalImagesAreAGroup() {
    let pair = Figure(image: Node("div", [], [Node("svg", []), Node("svg", [])]), table: nil)
    let body = Published("```swift\n//| alt: Two\na\n```", outputs: [0: [.figure(pair)]]).body
    #expect(body.contains("<div role=\"group\" aria-label=\"Two\"><div><svg/><svg/></div></div>"))
  }

  @Test func aTableTakesIdAndCaptionWhereThereIsNoFigure() {
    let content = CellOutput.content([Node("table", [])])
    let published = Published(
      "```swift\n//| id: t\n//| caption: c\na\n```\n\n[](#t)", outputs: [0: [content]])
    #expect(published.body.contains("<figure class=\"table\" id=\"t\"><figcaption>"))
    #expect(published.body.contains(">Table 1</a>"))
  }

  @Test func claimsShowTheirEvidence() {
    let comparison = ClaimResult.Comparison(
      left: "1", relation: "≈", right: "2", residual: "3", tolerance: "4")
    let claim = ClaimResult(
      statement: "a < b", holds: true, comparison: comparison, sweep: nil, span: SourceSpanFixture.any)
    let body = Published("```swift\na\n```", outputs: [0: [.claim(claim)]]).body
    #expect(
      body.contains(
        """
        <div class="claim holds"><p class="statement"><span>a &lt; b</span> <span class="verdict">\
        <span class="mark good" aria-hidden="true">✓</span> verified</span></p><p class="evidence">\
        <span class="comparison"><span class="number">1</span> ≈ <span class="number">2</span></span> \
        <span>residual <span class="number">3</span></span> <span>tolerance <span class="number">4</span></span></p></div>
        """))
  }

  @Test func theFootCountsClaims() {
    func foot(_ outcomes: [Bool]) -> String {
      let claims = outcomes.map { holds in
        CellOutput.claim(
          ClaimResult(statement: "s", holds: holds, comparison: nil, sweep: nil, span: SourceSpanFixture.any))
      }
      let page = Published("```swift\na\n```", outputs: [0: claims]).text("a.html")
      return page.range(of: "<footer").map { String(page[$0.lowerBound...]) } ?? ""
    }
    #expect(foot([true]).contains("</span> 1 claim verified</p>"))
    #expect(foot([true, true]).contains("</span> 2 claims verified</p>"))
    #expect(foot([true, false]).contains("</span> 1 of 2 claims verified, 1 failed</p>"))
    #expect(foot([]).contains("No claims to verify"))
  }

  @Test func failuresAreShown() {
    let body = Published("```swift\n//| error: x\na\n```").body
    #expect(body.contains("<div class=\"failure meant\">"))
  }

  @Test func whatNeverRanIsShownAsItStands() {
    let published = Published([("a", "`\\(x)`\n\n```swift\na\n```")], runs: false)
    #expect(published.body.contains("<code class=\"no-value\">\\(x)</code>"))
    #expect(published.body.contains("<div class=\"cell\">"))
  }
}
