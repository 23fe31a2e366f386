import Diagnostics

/// A topic of the knowledge graph that is no notebook.
public struct Topic: Sendable {
  public let id: Identifier
  public let title: Spanned<String>
  /// Ids of topics or notebooks to know first.
  public let requires: [Identifier]

  public init(id: Identifier, title: Spanned<String>, requires: [Identifier]) {
    self.id = id
    self.title = title
    self.requires = requires
  }
}

/// Reads `topics.yml`: a list of topics, each with `id`, `title` and `requires`.
public struct TopicsFileReader {
  private var fields: YAMLFields

  private enum Key: String, CaseIterable {
    case id, title, requires
  }

  /// The topics in the order of the file, and what is wrong with it.
  public static func read(_ file: SourceFile) -> ([Topic], [Diagnostic]) {
    let check = SourceCheck(file)
    let text = SourceLines(file: file, bytes: check.bytes)
    var reader = TopicsFileReader(
      fields: YAMLFields(text, 0..<text.bytes.count, name: "topics.yml", problemID: "topics-file"))
    let topics = reader.topics()
    return (topics, (check.diagnostics + reader.fields.diagnostics).sortedByPlace)
  }

  private init(fields: YAMLFields) {
    self.fields = fields
  }

  private mutating func topics() -> [Topic] {
    var topics: [Topic] = []
    var places: [String: SourceSpan] = [:]
    for item in fields.items(hint: "begin each topic with '- id: …' and a line 'title: …' below it") {
      guard let topic = topic(item) else { continue }
      if let first = places[topic.id.value] {
        fields.diagnostics.append(
          .error(
            "duplicate-topic", at: topic.id.span, "the topic '\(topic.id.value)' is given twice",
            notes: [Diagnostic.Note("first given here", at: first)]))
      } else {
        places[topic.id.value] = topic.id.span
        topics.append(topic)
      }
    }
    return topics
  }

  private mutating func topic(_ value: YAMLReader.Value) -> Topic? {
    var (id, title): (Spanned<String>?, Spanned<String>?)
    var requires: [Spanned<String>] = []
    let pairs = fields.mapping("topics.yml", value, hint: "a topic has 'id', 'title' and 'requires'")
    guard !pairs.isEmpty else { return nil }
    for (key, value) in pairs {
      guard let known: Key = fields.key(key) else { continue }
      switch known {
      case .id: id = fields.scalar("id", value)
      case .title: title = fields.scalar("title", value)
      case .requires: requires = fields.list("requires", value)
      }
    }
    guard let id else {
      fields.report(
        "topics-file-value", fields.span(value), "this topic has no id", hint: "add a line 'id: …'")
      return nil
    }
    return Topic(id: id, title: title ?? id, requires: requires)
  }
}
