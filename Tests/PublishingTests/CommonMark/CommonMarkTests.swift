import Foundation
import Testing

/// Whatever CommonMark says, libcmark decides: our tree and serializer give what its own renderer gives.
@Suite struct CommonMarkTests {
  @Test(arguments: [
    "a\nb  \nc\\\nd", "# a #\n\nb\n===\n\nc\n---", "***\n\n- - -", "    a\n\n\tb",
    "```ruby x\na\n\nb\n```\n~~~\nc",
    "> a\nb\n>\n> > c", "- a\n- b\n\n1) c\n2) d", "- a\n\n  b\n- c", "* a\n+ b\n- c",
    "1. a\n\n   > b\n\n       c\n2. d",
    "-\n  a\n-\n\n  b", "10. a\n     b", "*a **b** c* __d__ _e_f_ **g*", "`a`` b` ``c`d`` ` e `",
    "\\*a\\* \\b",
    "&amp; &ouml; &#960; &#x3C0; &nope; &", "[a](b \"c\") [d](<e f> 'g') [h]( i\n\"j\" )",
    "[a][b] [b][] [b]\n\n[b]: /c 'd'",
    "[a]\n\n[A]: <>", "![a *b*](c \"d\") ![e][f]\n\n[f]: g", "<http://a.b/c?d=e&f> <g@h.i>",
    "a <b c='d'>e</b> <!-- f --> g",
    "<div>\na *b*\n\nc\n</div>", "<!-- a\n\nb -->\nc", "a*\"b\"*c", "[a](b) [c [d](e)](f)", "*[a*](b)",
    "a\r\nb\r\n\r\n> c\r\n",
    "\ta\n>\t\tb\n-\tc\n\n\t d", "[a]: b\n[c]: d\ne [a] [c]", "# [a]\n[a]: b", "é [ü](/ä \"ö\") `ñ`",
    "a\u{a0}b\u{2003}c",
    "- [ ] a\n- [x] b", "| a |\n|---|", "$a_1$ and $b_1$", "---\na: b\n---", "a[^b]\n\n[^b]: c",
    "> [!Note] a",
  ])
  func example(text: String) {
    check(text)
  }

  /// Random strings of Markdown's marks.
  @Test func marksInAnyOrder() {
    let parts = [
      "a", "b c", " ", "  ", "\n", "\n\n", "\r\n", "\t", "> ", "- ", "1. ", "    ", "# ", "*", "**", "_",
      "__", "`", "``",
      "```\n", "~~~", "\\", "\\*", "&amp;", "&", "[", "]", "(", ")", "[b]", "[b]: /u\n", "![", "](", "\"",
      "'", "<",
      "<http://a.b>", "<b>", "</b>", "<div>\n", "<!-- ", "-->", "---\n", "===\n", "é", "  \n", "\\\n", "!",
      "|", "$", ":",
    ]
    var generator = SeededNumbers(seed: 7)
    for _ in 0..<(Int(ProcessInfo.processInfo.environment["GIBBS_TEXTS"] ?? "") ?? 4_000) {
      check((0...generator.next(below: 24)).map { _ in parts[generator.next(below: parts.count)] }.joined())
    }
  }

  private func check(_ text: String) {
    let (ours, theirs) = (commonMarkHTML(text), libcmarkHTML(text))
    #expect(
      HTMLTokens.tokens(of: ours) == HTMLTokens.tokens(of: theirs),
      "\(text.debugDescription)\n\(ours)\n\(theirs)")
  }
}

/// A small seeded generator (SplitMix64), so that every run sees the same texts.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }
}
