import Diagnostics
import Testing

@testable import Notebooks

/// What authors get wrong, each with its place.
@Suite struct DiagnosticTests {
  @Test(arguments: [
    ("", "1:1 empty-notebook"),
    (" \n\t\n", "1:1 empty-notebook"),
    ("---\ntitle: a\n", "1:1 unclosed-front-matter"),
    ("---\ntitel: a\n---\nx", "2:1 unknown-key"),
    ("---\ntitle: [a]\n---\nx", "2:8 front-matter-value"),
    ("---\ndate: today\n---\nx", "2:7 front-matter-value"),
    ("---\ntitle:Words\nlevel: a\n---\nx", "2:6 front-matter"),
    ("---\nlevel: a\ntitle: \"b\n---\nx", "3:8 front-matter"),
    ("---\nkeywords: [a\nlevel: b\n---\nx", "2:11 front-matter"),
    ("---\nmacros: {a: b\n---\nx", "2:9 front-matter"),
    ("---\nlevel: a\n\ttitle: b\n---\nx", "3:1 front-matter"),
    ("\n---\ntitle: a\n---\nx", "2:1 foreign-syntax"),
    ("title: a\ntags: b\n---\nx", "1:1 foreign-syntax"),
    ("\n---\n\ntitle: a", ""), ("Title: a\n---\nx", ""),
    ("---\nkeywords: [é, ü🙂, [ä]]\n---\nx", "2:19 front-matter-value"),
    ("---\nauthors: é\nümlaut: a\n---\nx", "3:1 unknown-key"),
    ("---\nauthors: é\ntitle: ä: b\n---\nx", "3:9 front-matter"),
    ("---\ntitle: a: b\n---\nx", "2:9 front-matter"),
    ("---\n- a\n---\nx", "2:1 front-matter"),
    ("# a {#x}\n\n# b {#x}", "3:7 duplicate-id"),
    ("# a {#x/y}", "1:7 invalid-id"),
    ("$$ a $$ {#x}\n\n```swift\n//| id: x\n```", "4:9 duplicate-id"),
    ("a\n\n```swift\nb", "3:1 unclosed-fence"),
    ("> ```swift\n> b\n\nc", "1:3 unclosed-fence"),
    ("```swift run\n```", "1:10 unknown-fence-word"),
    ("```output\n1\n```", "1:1 output-without-cell"),
    ("```swift\n```\na\n```output\n1\n```", "4:1 output-without-cell"),
    ("```swift\n```\n```output\n```\n```output\n```", "5:1 second-output"),
    ("```swift\n```\n```output tolerance=x\n```", "3:21 bad-tolerance"),
    ("```swift\n//| echo\n```", "2:5 malformed-option"),
    ("```swift\n//| echo: no\n```", "2:11 bad-option"),
    ("```swift\n//| eval: 1\n//| seed: 1\n```", "2:11 bad-option\n3:5 unknown-option"),
    ("```swift\n//| echo:\n```", "2:9 bad-option"),
    ("```swift\n//| id: a\n//| id: b\n```", "3:5 duplicate-option"),
    ("`\\(x) y`", "1:6 text-after-expression"),
    ("> [!Theorm] a\n> b", "1:5 unknown-callout"),
    ("> [!Quiz] a\n> - [ ] b", "1:5 quiz-without-answer"),
    ("> [!Quiz] a\n> - [ ] b\n>\n> > [!Answer]\n> > c", "1:5 quiz-without-answer"),
    ("> [!Quiz] a\n> - [x] b\n> - c", "3:3 quiz-without-answer"),
    ("> [!Quiz] a\n> b", "1:5 quiz-without-answer"),
    ("> [!Quiz] a\n> - b\n>\n> > [!Answer]\n> > c", ""),
    ("| a |\n|---|\n| 1 | 2 |", "3:7 too-many-cells"),
    ("[^a]", "1:1 unknown-footnote"),
    ("[^a]: b", "1:3 unused-footnote"),
    ("a[^a]\n\n[^a]: b\n\n[^a]: c", "5:3 duplicate-footnote"),
    ("a\n<b>c</b>", "2:1 raw-html\n2:5 raw-html"),
    ("<div>\n</div>", "1:1 raw-html"),
    ("[a](javascript:b)", "1:1 address-not-allowed"),
    ("[a](java&#9;script:b)", "1:1 address-not-allowed"),
    ("[a](//b.c)", "1:1 address-not-allowed"),
    ("![a](data:b)", "1:1 address-not-allowed"),
    ("[](http://a.b)", "1:1 link-without-text"),
    (
      "[a]() b [a](#) c []()", "1:1 link-without-address\n1:9 link-without-address\n1:18 link-without-address"
    ),
    ("a ![](b.svg)", "1:3 image-without-alt"),
    ("a\n$$ b\n\nc", "2:1 unclosed-math"),
    (
      "$$\n\\begin{aligned}\na\n\nb\n\\end{aligned}\n$$ {#eq-a}\n\n[[c]]",
      "1:1 unclosed-math\n9:1 foreign-syntax"
    ),
    ("> $$\n> a\n>\n> b\n> $$", "1:3 unclosed-math"),
    ("$$ a\n\n# b\n\nc $$", "1:1 unclosed-math\n5:3 unclosed-math"),
    ("costs $$ 5\n\nand $$", "1:7 unclosed-math\n3:5 unclosed-math"),
    ("$$ 5\n\nand $$ 6", "1:1 unclosed-math\n3:5 unclosed-math"),
    ("[a](b$c$)", "1:6 math-in-address"),
  ])
  func mistake(text: String, problems: String) {
    checkProblems(text, problems)
  }

  @Test func nearestNamesAreOffered() {
    #expect(Reading("---\ntitel: a\n---\nx").diagnostics[0].hint == "did you mean 'title'?")
    #expect(Reading("```swift\n//| ecko: 1\n```").diagnostics[0].hint == "did you mean 'echo'?")
    #expect(Reading("> [!theorm]\n> b").diagnostics[0].hint == "did you mean '[!Theorem]'?")
  }

  @Test func hintsSayWhatToWrite() {
    #expect(
      Reading("---\nmacros: {a: \"\\mathbb{E}\"}\n---\nx").diagnostics[0].hint?.contains("single quotes")
        == true)
    #expect(Reading("---\nlevel: a\n\ttitle: b\n---\nx").diagnostics[0].hint == "indent with blanks")
    #expect(Reading("<!-- a\n\nb").diagnostics[0].message == "nothing closes this comment")
    #expect(Reading("[](a/b.qmd)").diagnostics[0].hint == "write [](b), the notebook's name")
    #expect(Reading("```swift\n#| label: x\n```").diagnostics[0].hint == "write '//| id: x'")
  }

  @Test func malformedUTF8IsShownAndReported() {
    let reading = Reading(bytes: Array("ab\nc".utf8) + [0xFF] + Array("d".utf8) + [0])
    #expect(reading.problems == "2:2 invalid-utf8")
    #expect(reading.notebook.blocks.count == 1)
    #expect(reading.dump.contains("Text \"c\u{FFFD}d\u{FFFD}\" @2:1-2:5"))
  }

  @Test(arguments: ["http://a.b", "https://a.b/?c=d:e", "mailto:a@b.c", "a/b.svg", "../a.html", "?a:b"])
  func addressesAllowed(address: String) {
    checkProblems("[a](\(address))", "")
  }
}
