import Diagnostics
import Notebooks
import Testing

@testable import Publishing

/// Every mistake in every construct, through quotes, lists, tabs, line endings, Unicode and front matter: it is told once,
/// at its own line and column. `‸` stands where the place must be.
@Suite struct PlaceTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let id: String
    let lines: [String]
    var testDescription: String { lines.joined(separator: "⏎") }
  }

  static let inline: [Mistake] = [
    Mistake(id: "unclosed-expression", lines: ["`‸\\(x`"]),
    Mistake(id: "unknown-command", lines: ["$a + ‸\\foo$"]),
    Mistake(id: "unbalanced-brace", lines: ["$‸{a$"]),
    Mistake(id: "double-superscript", lines: ["$é x^a‸^b$"]),
    Mistake(id: "unbalanced-fence", lines: ["$x_1 ‸\\right)$"]),
    Mistake(id: "dangling-reference", lines: ["‸[](#nope)"]),
    Mistake(id: "unknown-footnote", lines: ["‸[^nope]"]),
    Mistake(id: "address-not-allowed", lines: ["‸[a](javascript:b)"]),
    Mistake(id: "image-without-alt", lines: ["‸![](a.svg)"]),
    Mistake(id: "raw-html", lines: ["‸<br>"]),
    Mistake(id: "foreign-syntax", lines: ["é ‸`b"]), Mistake(id: "foreign-syntax", lines: ["é ‸$\\alpha"]),
    Mistake(id: "foreign-syntax", lines: ["‸\\(a(\"é\"), digits: 3) b"]),
    Mistake(id: "foreign-syntax", lines: ["é ‸-- b"]),
  ]

  static let blocks: [Mistake] = [
    Mistake(id: "unknown-option", lines: ["```swift", "//| ‸ecko: 1", "1", "```"]),
    Mistake(id: "bad-option", lines: ["~~~ swift", "//| id: a", "//|  echo:\t‸maybe", "~~~"]),
    Mistake(id: "unknown-callout", lines: ["> [!‸Theorm] a", "> b"]),
    Mistake(id: "quiz-without-answer", lines: ["> [!‸Quiz] a", "> - [ ] b"]),
    Mistake(id: "unknown-command", lines: ["$$", "a +", "  ‸\\foo", "$$"]),
    Mistake(id: "unbalanced-brace", lines: ["```math", "a ‸} b", "```"]),
    Mistake(id: "unknown-environment", lines: ["$$ \\begin{‸aligne}", "a \\end{aligne} $$ {#eq-a}"]),
    Mistake(id: "too-many-cells", lines: ["| a |", "|---|", "| 1 | ‸2 |"]),
    Mistake(id: "invalid-id", lines: ["# é {#‸x/y}"]),
    Mistake(id: "unknown-fence-word", lines: ["```swift", "1", "```", "```output ‸tol=1", "1", "```"]),
    Mistake(id: "output-without-cell", lines: ["‸```output", "1", "```"]),
    Mistake(id: "unclosed-math", lines: ["a", "‸$$ b"]),
    Mistake(id: "duplicate-id", lines: ["# a {#x}", "", "# b {#‸x}"]),
  ]

  /// Where an inline mistake may stand.
  static let surroundings: [@Sendable (String) -> [String]] = [
    { [$0] }, { ["é∥🙂 " + $0 + " end"] }, { ["first *line* of é", "then " + $0] },
    { ["*a **b " + $0 + "***"] },
    { ["\\* &amp; `code` $x$ " + $0] }, { ["# heading " + $0] }, { [$0 + " over", "==="] },
    { ["| a | `b` |", "|---|:-:|", "| é | \\| " + $0 + " |"] },
    { ["| a |", "|---|", "| 1 |", "", ": Cap é " + $0] },
    { ["> [!Note]- é " + $0, "> b"] }, { ["> [!Quiz] q", "> - [x] a", ">", ">   é " + $0] },
    { ["- [x] " + $0] },
    { ["a[^n]", "", "[^n]: é " + $0] }, { ["a\\", "b " + $0] }, { ["a  ", "b " + $0] },
    { ["text [*é* `x`](b.svg) " + $0] },
  ]

  /// What a block may stand in: the prefix of its first line, of the others, and lines above it.
  struct Container: Sendable {
    let first: String
    let rest: String
    var above: [String] = []
    /// A tab's width depends on what stands before it, and further blanks would make code of what follows.
    var isOutermost = false
  }

  static let containers = [
    Container(first: "> ", rest: "> "), Container(first: "- ", rest: "  "),
    Container(first: "10. ", rest: "    "),
    Container(first: "- a\n\n  ", rest: "  "),
    Container(first: "> ", rest: "> ", above: ["> [!Theorem] é", ">"]),
    Container(first: "-\t", rest: "\t", isOutermost: true),
    Container(first: ">\t", rest: ">\t", isOutermost: true),
    Container(first: "   > ", rest: " > ", isOutermost: true),
  ]

  @Test(arguments: blocks + inline)
  func mistakesAreToldWhereTheyStand(mistake: Mistake) {
    let isInline = PlaceTests.inline.contains { $0.lines == mistake.lines }
    let surroundings = isInline ? PlaceTests.surroundings : [{ _ in mistake.lines }]
    for surrounding in surroundings {
      let lines = surrounding(mistake.lines[0])
      check(lines, mistake.id)
      for outer in PlaceTests.containers {
        let once = PlaceTests.put(lines, in: outer)
        check(once, mistake.id)
        for inner in PlaceTests.containers where !inner.isOutermost {
          check(PlaceTests.put(PlaceTests.put(lines, in: inner), in: outer), mistake.id)
        }
      }
    }
  }

  private static func put(_ lines: [String], in container: Container) -> [String] {
    let text = lines.enumerated().map { index, line in
      let prefix = index == 0 ? container.first : container.rest
      return line.isEmpty && container.rest.allSatisfy { $0 == " " || $0 == "\t" } ? "" : prefix + line
    }
    return container.above
      + text.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// With each line ending, with and without front matter, in turn.
  private func check(_ lines: [String], _ id: String) {
    let seed = lines.joined().utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
    let ending = ["\n", "\r\n", "\r"][seed % 3]
    let above = seed % 2 == 0 ? ["---", "title: é", "---", ""] : ["\u{FEFF}Before.", ""]
    let marked = (above + lines).joined(separator: ending) + ending
    guard let (text, place) = PlaceTests.unmarked(marked) else { return }
    let file = SourceFile(id: FileID(0), path: "a.md", text: text)
    let found = problems(file).map { diagnostic in
      let position = file.position(at: diagnostic.span.start)
      return "\(position.line):\(position.column) \(diagnostic.id)"
    }
    #expect(found == ["\(place.line):\(place.column) \(id)"], "\(text.debugDescription)")
  }

  private func problems(_ file: SourceFile) -> [Diagnostic] {
    let (notebook, problems) = NotebookReader().read(file)
    let chapter = Chapter(name: "a", source: file, notebook: notebook)
    let publisher = Publisher(engine: Engine(name: "Gibbs", version: "0"))
    return problems + publisher.fragment(of: chapter, in: Course(chapters: [chapter]), result: nil).1
  }

  /// The text without its mark, and the mark's place, counted here by other means than `SourceFile`'s.
  private static func unmarked(_ text: String) -> (text: String, place: SourcePosition)? {
    let scalars = Array(text.unicodeScalars)
    guard let mark = scalars.firstIndex(of: "‸") else { return nil }
    var (line, column) = (1, 1)
    for index in 0..<mark {
      let isEnd = scalars[index] == "\n" || scalars[index] == "\r" && scalars[index + 1] != "\n"
      (line, column) = isEnd ? (line + 1, 1) : (line, column + 1)
    }
    var rest = scalars
    rest.remove(at: mark)
    return (String(String.UnicodeScalarView(rest)), SourcePosition(line: line, column: column))
  }
}
