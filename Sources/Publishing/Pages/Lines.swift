import Markup

/// Nodes a line each, between elements where white space means nothing: for those who compare pages.
func lines(_ nodes: [Node]) -> [Node] {
  nodes.flatMap { ["\n", $0] } + (nodes.isEmpty ? [] : ["\n"])
}
