import Markup
import Testing

@Suite struct SerializerTests {
  @Test(arguments: [
    (Node("p", [.class("a\"b")], ["x < y & z"]), "<p class=\"a&quot;b\">x &lt; y &amp; z</p>"),
    (Node("br", []), "<br>"),
    (Node("div", []), "<div></div>"),
    (Node("svg", [], [Node("path", [Attribute("d", "M0 0")])]), "<svg><path d=\"M0 0\"/></svg>"),
    (Node("math", [], [Node("mrow", [])]), "<math><mrow/></math>"),
    (
      Node("style", [], ["a > b { content: \"</style>\" }"]),
      "<style>a > b { content: \"<\\/style>\" }</style>"
    ),
    (Node("p", [], [.verbatim("<b title='x'>"), "a", .verbatim("</b>")]), "<p><b title='x'>a</b></p>"),
    (Node.text("a\u{0}b\r\té"), "a\u{FFFD}b&#13;\té"),
    (
      Node("svg", [], [Node("foreignObject", [], [Node("div", [])])]),
      "<svg><foreignObject><div></div></foreignObject></svg>"
    ),
  ])
  func htmlIsEscapedOnce(_ node: Node, _ expected: String) {
    #expect(Serializer().serialize(node) == expected)
  }

  @Test func xmlClosesEveryEmptyElement() {
    #expect(Serializer(.xml).serialize(Node("text", [Attribute("x", "1")])) == "<text x=\"1\"/>")
  }

  @Test func aDocumentHasItsType() {
    #expect(Serializer().document(Node("html", [])) == Array("<!DOCTYPE html>\n<html></html>\n".utf8))
  }

  @Test func plainTextLeavesTheMarkupOut() {
    #expect(Node("p", [], ["a ", Node("em", [], ["b"])]).plainText == "a b")
  }
}
