import Markup

/// A tick or a cross, for the eye; words beside it say the same.
func mark(_ isGood: Bool) -> Node {
  Node(
    "span", [.class(isGood ? "mark good" : "mark bad"), Attribute("aria-hidden", "true")],
    [isGood ? "✓" : "✗"])
}

/// "Figure 1" and what the author says about it.
func captionWords(_ label: String, _ words: [Node]) -> [Node] {
  let name = Node("span", [.class("caption-label")], [.text(label)])
  return words.isEmpty ? [name] : [name, " "] + words
}
