import Foundation
import Markup
import Testing

/// Compares a tree with the file of that name under Snapshots; GIBBS_RECORD=1 writes the file instead.
func expectSnapshot(_ node: Node, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let text = Serializer(.xml).serialize(node).replacing("><", with: ">\n<") + "\n"
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Snapshots/\(name).svg")
  if ProcessInfo.processInfo.environment["GIBBS_RECORD"] == "1" {
    try? text.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let expected = try? String(contentsOf: file, encoding: .utf8)
  #expect(
    text == expected, "\(name).svg differs; GIBBS_RECORD=1 records it anew", sourceLocation: sourceLocation)
}
