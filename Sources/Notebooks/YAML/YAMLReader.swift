import Yams

/// The only file that speaks to Yams: a text in, a tree of values with places out.
enum YAMLReader {
  /// A value with its line and column, both from 1, columns in Unicode scalars.
  indirect enum Value {
    case scalar(String, Place)
    case sequence([Value], Place)
    case mapping([(key: Value, value: Value)], Place)
    case alias(Place)

    var place: Place {
      switch self {
      case .scalar(_, let place), .sequence(_, let place), .mapping(_, let place), .alias(let place): place
      }
    }
  }

  struct Place {
    let line: Int
    let column: Int
    /// Whether quotes stand around it.
    let isQuoted: Bool
  }

  struct Problem: Error {
    let line: Int
    let column: Int
    let message: String
    /// A key that is given twice, in the mapping that begins at the place.
    var repeatedKey: String?
  }

  /// Values more deeply nested than this are left out; front matter needs three levels.
  private static let deepestNesting = 8

  static func read(_ text: String) throws(Problem) -> Value? {
    do {
      // Scalars stay text: the default resolver would compile a dozen regular expressions to guess their types.
      return try Yams.compose(yaml: text, .basic).map { value($0, depth: 0) }
    } catch {
      throw problem(error)
    }
  }

  private static func value(_ node: Node, depth: Int) -> Value {
    let place = place(node)
    guard depth < deepestNesting else { return .alias(place) }
    switch node {
    case .scalar(let scalar): return .scalar(scalar.string, place)
    case .sequence(let sequence): return .sequence(sequence.map { value($0, depth: depth + 1) }, place)
    case .mapping(let mapping):
      return .mapping(
        mapping.map { (value($0.key, depth: depth + 1), value($0.value, depth: depth + 1)) }, place)
    case .alias: return .alias(place)
    }
  }

  private static func place(_ node: Node) -> Place {
    var isQuoted = false
    if case .scalar(let scalar) = node {
      isQuoted = scalar.style == .doubleQuoted || scalar.style == .singleQuoted
    }
    return Place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, isQuoted: isQuoted)
  }

  private static func problem(_ error: any Error) -> Problem {
    guard let error = error as? YamlError else { return Problem(line: 1, column: 1, message: "not readable") }
    switch error {
    case .scanner(_, let message, let mark, _), .parser(_, let message, let mark, _),
      .composer(_, let message, let mark, _):
      return Problem(line: mark.line, column: mark.column, message: message)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? ""
      return Problem(
        line: context.mark.line, column: context.mark.column, message: "the key '\(key)' is given twice",
        repeatedKey: key)
    default: return Problem(line: 1, column: 1, message: "not readable")
    }
  }
}
