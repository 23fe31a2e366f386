/// Writes a syntax tree as nested lists, for tests and for looking at what was read.
///
/// One statement a line, without places: `(let x (+ 1 2))`.
public struct SyntaxDumper {
  public init() {}

  public func dump(_ tree: SyntaxTree) -> String {
    tree.statements.map { dump($0) + "\n" }.joined()
  }

  /// `(head a b)`; absent parts are left out.
  func list(_ head: String, _ parts: String?...) -> String { list(head, parts) }

  func list(_ head: String, _ parts: [String?]) -> String {
    "(" + ([head] + parts.compactMap { $0 }).joined(separator: " ") + ")"
  }

  func group(_ parts: [String]) -> String { "[" + parts.joined(separator: " ") + "]" }

  /// `label: value`
  func labelled(_ label: Identifier?, _ value: String) -> String {
    label.map { $0.text + ": " + value } ?? value
  }

  func dump(_ block: Block) -> String { group(block.statements.map(dump)) }
}
