import Diagnostics

/// A Quiz callout taken apart: its question, and its choices where it has a task list.
public struct Quiz: Sendable {
  public let question: [Block]
  public let choices: [Choice]
  /// What follows the list, or for a short answer the nested Answer callout.
  public let rest: [Block]

  public struct Choice: Sendable {
    public let isRight: Bool
    public let inlines: [Inline]
    public let explanation: [Block]
    public let span: SourceSpan
  }

  /// Whether a nested Answer follows.
  var hasAnswer: Bool { rest.contains { $0.isAnswer } }

  /// One right mark means one answer may be chosen, more mean several.
  public var isMultiple: Bool { choices.count { $0.isRight } > 1 }
}

extension Callout {
  /// The callout as a quiz, or nil where its kind is another.
  public var quiz: Quiz? {
    guard kind == .quiz else { return nil }
    let split = blocks.firstIndex { $0.choices != nil || $0.isAnswer } ?? blocks.endIndex
    let choices = split < blocks.endIndex ? blocks[split].choices : nil
    let rest = choices == nil ? split : split + 1
    return Quiz(question: Array(blocks[..<split]), choices: choices ?? [], rest: Array(blocks[rest...]))
  }
}

extension Block {
  /// The choices of a list whose items are all tasks.
  fileprivate var choices: [Quiz.Choice]? {
    guard case .list(let list) = self else { return nil }
    let choices = list.items.compactMap(Quiz.Choice.init)
    return choices.count == list.items.count ? choices : nil
  }

  /// The first item of a list that is no task.
  var choiceWithoutBox: ListItem? {
    guard case .list(let list) = self else { return nil }
    return list.items.first { $0.isChecked == nil }
  }

  fileprivate var isAnswer: Bool {
    guard case .callout(let callout) = self else { return false }
    return callout.kind == .answer
  }
}

extension Quiz.Choice {
  fileprivate init?(_ item: ListItem) {
    guard let isRight = item.isChecked else { return nil }
    self.isRight = isRight
    span = item.span
    if case .paragraph(let paragraph)? = item.blocks.first {
      inlines = paragraph.inlines
      explanation = Array(item.blocks.dropFirst())
    } else {
      inlines = []
      explanation = item.blocks
    }
  }
}
