import Testing

@testable import Publishing

/// What references are called, where they lead, and where they are wrong.
@Suite struct ReferenceTests {
  private static let course = [
    (
      "a",
      """
      # First

      ## Its *second* part with $x$

      > [!Theorem] T {#t}
      > x

      > [!Lemma]
      > x

      > [!Theorem] U {#u}
      > x

      > [!Note] A remark {#n}
      > x

      > [!Proof]- {#p}
      > x

      $$ x $$ {#eq-x}

      $$ \\begin{align} a &= b \\label{eq-a} \\\\ c &= d \\tag{*}\\label{eq-c} \\end{align} $$ {#eq-all}

      | a |
      |---|
      | b |

      : Words {#tbl}

      ```swift
      //| id: fig-a
      x
      ```

      ```swift
      //| id: code
      x
      ```

      """
    ), ("b", "---\ntitle: The other\n---\n\n## Part\n"),
  ]

  @Test(arguments: [
    ("[](#first)", "<a class=\"reference\" href=\"#first\">First</a>"),
    ("[](#t)", "<a class=\"reference\" href=\"#t\">Theorem 1</a>"),
    ("[](#u)", "<a class=\"reference\" href=\"#u\">Theorem 2</a>"),
    ("[](#n)", "<a class=\"reference\" href=\"#n\">A remark</a>"),
    ("[](#p)", "<a class=\"reference\" href=\"#p\">Proof</a>"),
    ("[](#eq-x)", "<a class=\"reference\" href=\"#eq-x\">(1)</a>"),
    ("[](#eq-a)", "<a class=\"reference\" href=\"#eq-a\">(2)</a>"),
    ("[](#eq-c)", "<a class=\"reference\" href=\"#eq-c\">(*)</a>"),
    ("[](#eq-all)", "<a class=\"reference\" href=\"#eq-all\">(2)–(*)</a>"),
    ("[](#tbl)", "<a class=\"reference\" href=\"#tbl\">Table 1</a>"),
    ("[](#fig-a)", "<a class=\"reference\" href=\"#fig-a\">Figure 1</a>"),
    ("[](#code)", "<a class=\"reference\" href=\"#code\">Listing 1</a>"),
    ("[words](#t)", "<a class=\"reference\" href=\"#t\">words</a>"),
    ("[](b)", "<a class=\"reference\" href=\"b.html\">The other</a>"),
    ("[](b#part)", "<a class=\"reference\" href=\"b.html#part\">Part</a>"),
    ("[](a#t)", "<a class=\"reference\" href=\"#t\">Theorem 1</a>"),
    ("[b](b.md)", "<a href=\"b.html\">b</a>"),
    ("[b](./b.md#part)", "<a href=\"b.html#part\">b</a>"),
  ])
  func label(reference: String, html: String) {
    let first = (Self.course[0].0, Self.course[0].1 + reference)
    let published = Published([first, Self.course[1]])
    #expect(published.problems == "")
    #expect(published.body.contains("<p>\(html)</p>"), "\(published.body.suffix(300))")
  }

  @Test func aHeadingLendsItsMarkup() {
    let published = Published("# A\n\n## Its *second* part\n\n[](#its-second-part)")
    #expect(
      published.body.contains("<a class=\"reference\" href=\"#its-second-part\">Its <em>second</em> part</a>")
    )
  }

  @Test(arguments: [
    ("[](#tt)", "1:1 dangling-reference", "did you mean '#t'?"),
    ("a\n*b [](#zzzzzzz)*", "2:4 dangling-reference", "give the target the id: {#zzzzzzz}"),
    ("[](bb)", "1:1 unknown-notebook", "did you mean 'b'?"),
    ("[](t)", "1:1 unknown-notebook", "did you mean '#t'?"),
    ("[](b#parts)", "1:1 dangling-reference", "did you mean '#part'?"),
    ("| a |\n|---|\n| [](#part) |", "3:3 dangling-reference", "did you mean 'b#part'?"),
    ("[^a]\n\n[^a]: [](#nowhere)", "3:7 dangling-reference", "give the target the id: {#nowhere}"),
    ("> [!Note] [](#nowhere)\n> a", "1:11 dangling-reference", "give the target the id: {#nowhere}"),
  ])
  func dangling(text: String, problem: String, hint: String) {
    let published = Published([("a", text + "\n\n> [!Theorem] T {#t}\n> x"), Self.course[1]])
    #expect(published.problems == problem)
    #expect(published.diagnostics.first?.hint == hint)
  }

  @Test func aLabelSharesThePageWithAllIds() {
    let published = Published("# A {#x}\n\n$$ \\begin{equation} a \\label{x} \\end{equation} $$")
    #expect(published.problems == "3:30 duplicate-id")
    #expect(published.diagnostics.first?.notes.first?.message == "first used here")
  }

  @Test func filesAreLookedUp() {
    let text =
      "![words](curve.png) [words](data.csv) ![words](img/curve.svg)\n\n![w](https://a.b/c.png) [x](a.md)"
    let published = Published(text, assets: ["curve.svg", "img/curve.svg"])
    #expect(published.problems == "1:1 missing-image\n1:21 missing-file")
    #expect(published.diagnostics.first?.hint == "did you mean 'curve.svg'?")
    #expect(Published(text).problems == "")
  }
}

/// What notebooks call an id, and what pages do, must be the same.
@Suite struct CatalogTests {
  @Test func everyIdOfANotebookIsATarget() {
    let text = """
      # a {#h}

      > [!Note] b {#n}
      > $$ x $$ {#e}

      | a |
      |---|
      | b |

      : c {#t}

      ```swift
      //| id: c
      //| echo: false
      x
      ```
      """
    let published = Published(text + "\n\n[](#h) [](#n) [](#e) [](#t) [](#c)")
    #expect(published.problems == "")
    for id in ["h", "n", "e", "t", "c"] { #expect(published.text("a.html").contains(" id=\"\(id)\"")) }
  }
}
