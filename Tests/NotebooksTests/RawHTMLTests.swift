import Testing

@testable import Notebooks

/// Raw HTML where the course allows it: what it may hold, and that it is whole.
@Suite struct RawHTMLTests {
  private func problems(_ text: String) -> String {
    Reading(text, options: .init(allowsRawHTML: true)).problems
  }

  @Test(arguments: [
    "a <b>c</b> <br> <br/> <img src=\"x.png\" alt='y'>",
    "<table>\n<tr><td>a<td>b\n<tr><td>c\n</table>",
    "<details>\n\n*a*\n\n</details>",
    "> <div>\n> a\n>\n> </div>",
    "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/><g><circle r=1 /></g></svg>",
    "<ul><li>a<li>b</ul>",
    "<a href=\"b.html?x=1&amp;y=2\">c</a>",
    "a <!-- <script> --> b",
  ])
  func isAllowed(text: String) {
    #expect(problems(text) == "")
  }

  @Test(arguments: [
    ("<script>x</script>", "1:1 html-not-allowed"),
    ("<SCRIPT SRC=//a.b/c.js></SCRIPT>", "1:1 html-not-allowed"),
    ("a <b onclick=\"x\">c</b>", "1:6 html-not-allowed"),
    ("<svg onload=x></svg>", "1:6 html-not-allowed"),
    ("<div x/onclick=y>\n</div>", "1:8 html-not-allowed"),
    ("a <b style='x'>c</b>", "1:6 html-not-allowed"),
    ("<a href=\"javascript:x\">c</a>", "1:4 html-not-allowed"),
    ("<a href=\"java&#115;cript:x\">c</a>", "1:4 html-not-allowed"),
    ("<a href=\" javascript:x\">c</a>", "1:4 html-not-allowed"),
    ("<a href=javascript:x>c</a>", "1:4 html-not-allowed"),
    ("<iframe src=\"a.html\"></iframe>", "1:1 html-not-allowed"),
    ("<style>\na{}\n</style>", "1:1 html-not-allowed"),
    ("a <b x=\"$\" onclick=c() y=\"$\">d</b>", "1:12 html-not-allowed"),
    ("<div>\na", "1:1 html-unbalanced"),
    ("a </div> b", "1:3 html-unbalanced"),
    ("> <div>\n\n</div>", "1:3 html-unbalanced\n3:1 html-unbalanced"),
    ("a <b>c\n\nd</b>", "1:3 html-unbalanced\n3:2 html-unbalanced"),
    ("<div/>\na", "1:1 html-unbalanced"),
    ("<b><i></b></i>", "1:7 html-unbalanced\n1:1 html-unbalanced"),
    ("<div title=\"\na", "1:1 html-unfinished"),
    ("<!-- a", "1:1 html-unfinished"),
  ])
  func isRefused(text: String, expected: String) {
    let found = Set(problems(text).split(separator: "\n"))
    #expect(found == Set(expected.split(separator: "\n")), "\(text)")
  }

  @Test(arguments: [
    ("<script>\na\n</script>\nb", "<script>\\na\\n</script>\" @1:1-3:10"),
    ("> <!-- a\n> b -->\n> c", "<!-- a\\nb -->\" @1:3-2:8"),
    ("<div>\r\na\r\n\r\nb", "<div>\\na\" @1:1-2:2"),
    ("<?a\n\nb?>\nc", "<?a\\n\\nb?>\" @1:1-3:4"),
  ])
  func blocksAreWhole(text: String, expected: String) {
    #expect(Reading(text, options: .init(allowsRawHTML: true)).dump.contains(expected))
  }

  @Test func htmlIsKeptAsWritten() {
    let reading = Reading("a <B  class = x>c</B>", options: .init(allowsRawHTML: true))
    #expect(reading.dump.contains(#"HTML "<B  class = x>" @1:3-1:17"#))
  }
}
