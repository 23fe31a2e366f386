import Diagnostics
import Testing

@testable import Execution

/// What is allowed and probably not meant, each with its place; and what looks like it and is not.
@Suite struct LintTests {
  private func lint(_ text: String) -> [String] {
    let running = Running(text)
    #expect(running.problems == "")
    return Lint.diagnostics(running.result).map { diagnostic in
      let place = running.file.position(at: diagnostic.span.start)
      return "\(place.line):\(place.column) \(diagnostic.id)"
    }
  }

  private func fence(_ code: String, _ output: String = "") -> String {
    "```swift\n\(code)\n```\n" + (output.isEmpty ? "" : "```output\n\(output)\n```\n")
  }

  @Test(arguments: [
    ("It is 0.7369.", "1:7 typed-value"),
    ("It is 0.737 or 0.7370.", "1:7 typed-value 1:16 typed-value"),
    ("> [!Note] It is 0.737\n> - so *0.737*.", "1:17 typed-value 2:9 typed-value"),
    ("| a |\n|---|\n| 0.737 |", "3:3 typed-value"),
    ("&amp; 0.737", "1:1 typed-value"),
    ("It is 0.74, 0.7361, 0.736966, 1.737, v0.737, 0.737.1, `0.737` and $0.737$.", ""),
    ("<!-- gibbs: given -->\nIt is 0.737.", ""),
    ("It is 0.737. <!-- gibbs: given -->", ""),
    ("<!-- gibbs: given -->\n\nIt is 0.737.\n\nIt is 0.737.", "5:7 typed-value"),
    ("<!-- gibbs: allow typed-value -->\n\n> It is 0.737.\n>\n> It is 0.737.", ""),
    ("<!-- gibbs: giver -->\nIt is 1.737.", "1:1 unknown-waiver"),
    ("<!-- gibbs: allow vague-links -->\nIt is 1.737.", "1:1 unknown-waiver"),
    ("<!-- gibbs given -->\nIt is 1.737.", "1:1 unknown-waiver"),
    ("<!-- Gibbs:given -->\nIt is 1.737.", "1:1 unknown-waiver"),
    ("<!-- Gibbs sampling -->\nIt is 1.737.", ""),
    ("<!-- a remark -->\nIt is 1.737.", ""),
  ])
  func typedValue(prose: String, expected: String) {
    #expect(lint(prose + "\n\n" + fence("print 0.73695", "0.73695")).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("`\\(text 2.71828)` and 2.718.", "1:1", "`\\(text 2.71828)`"),
    ("2.718\n\n```swift\nprint 2.71828\n```", "4:1", "`\\(…)` with what computes it"),
    ("1.50\n\n```swift\nprint 1.504\n```", "4:1", "`\\(…)` with what computes it"),
  ])
  func theWarningSaysWhereTheValueIsComputed(text: String, place: String, instead: String) throws {
    let running = Running(text)
    let warning = try #require(Lint.diagnostics(running.result).first)
    let span = try #require(warning.notes.first?.span)
    let position = running.file.position(at: span.start)
    #expect("\(position.line):\(position.column)" == place)
    #expect(warning.hint == "write \(instead), or <!-- gibbs: given --> where the number is given")
  }

  @Test func valuesBelongToTheirSection() {
    let cell = fence("print 0.73695", "0.73695")
    #expect(lint("# A\n\n\(cell)\n# B\n\nIt is 0.737.").isEmpty)
    #expect(lint("# A\n\nIt is 0.737.\n\n" + fence("print 0.737", "0.737")).isEmpty, "given in the code")
    #expect(lint("It is 2.718 and `\\(text 2.71828)`.") == ["1:7 typed-value"])
  }

  @Test(arguments: [
    ("9.99", "9.985", true), ("10.0", "9.96", true), ("0.12", "0.129", true), ("0.13", "0.129", true),
    ("0.125", "0.12", false), ("1.25", "0.125", false), ("100.0", "99.96", true),
  ])
  func numeralsShowNumbers(short: String, long: String, expected: Bool) throws {
    let numerals = Numeral.all(in: short + " " + long).map(\.numeral)
    #expect(numerals.count == 2)
    #expect(numerals[0].shows(numerals[1]) == expected)
  }

  @Test(arguments: [
    ("# a\n\n## b\n\n### c\n\n# d", ""), ("## a\n\n#### b", "3:1 heading-jump"),
    ("### a", "1:1 heading-jump"),
    ("> ### a", "1:3 heading-jump"), ("<!-- gibbs: allow heading-jump -->\n\n### a", ""),
  ])
  func headings(text: String, expected: String) {
    #expect(lint(text).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("See [here](https://a.b).", "1:5 vague-link"), ("See [*Read More*](b).", "1:5 vague-link"),
    ("See [Here and there](https://a.b), <https://a.b> and [](b).", ""),
    ("See [here](https://a.b). <!-- gibbs: allow vague-link -->", ""),
  ])
  func links(text: String, expected: String) {
    #expect(lint(text).joined(separator: " ") == expected)
  }

  @Test func notebooksVerifySomething() {
    #expect(lint("# A\n\n" + fence("print a")) == ["3:1 verifies-nothing"])
    #expect(lint("# A\n\n" + fence("print a") + "\n<!-- gibbs: allow verifies-nothing -->").isEmpty)
    #expect(lint("# A\n\n" + fence("print a", "a")).isEmpty)
    #expect(lint("# A\n\n" + fence("claim holds")).isEmpty)
    #expect(lint("# A\n\n" + fence("//| error: no\ntrap no")).isEmpty)
    #expect(lint("# A\n\n" + fence("//| eval: false\nprint a")).isEmpty)
    #expect(lint("# A").isEmpty)
  }

  @Test func claimsSayWhatHolds() {
    #expect(lint(fence("claim holds silently")) == ["2:1 unstated-claim"])
  }
}
