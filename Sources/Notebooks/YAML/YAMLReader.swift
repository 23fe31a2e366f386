import CYAML

/// The only file that speaks to libyaml: a text in, a tree of values with places out.
struct YAMLReader: ~Copyable {
  /// A value with its line and column, both from 1, columns in Unicode scalars.
  indirect enum Value {
    case scalar(String, Place)
    case sequence([Value], Place)
    case mapping([Pair], Place)
    case alias(Place)

    typealias Pair = (key: Value, value: Value)

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
    var isQuoted = false
  }

  struct Problem: Error {
    let line: Int
    let column: Int
    let message: String
    var hint: String?
  }

  /// Values may be nested as deeply as this; what a course holds needs four levels.
  private static let deepestNesting = 32

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The text's one value, or nil where there is none. Scalars stay text, whatever type they look like.
  /// - Throws: ``Problem`` where the text is not YAML, gives a key twice, nests deeply or holds two documents.
  static func read(_ text: String) throws(Problem) -> Value? {
    try Array(text.utf8).withUnsafeBufferPointer { (bytes) throws(Problem) in
      try YAMLReader(bytes).document()
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    parser = .allocate(capacity: 1)
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  // MARK: Values

  private func document() throws(Problem) -> Value? {
    _ = try next()
    guard try next().type == YAML_DOCUMENT_START_EVENT else { return nil }
    let value = try value(next(), depth: 0)
    _ = try next()
    let end = try next()
    guard end.type == YAML_STREAM_END_EVENT else { throw end.problem("a second document begins here") }
    return value
  }

  private func value(_ event: Event, depth: Int) throws(Problem) -> Value {
    guard depth < Self.deepestNesting else { throw event.problem("this nests too deeply") }
    switch event.type {
    case YAML_SCALAR_EVENT: return .scalar(event.text, event.place)
    case YAML_SEQUENCE_START_EVENT: return .sequence(try items(depth + 1), event.place)
    case YAML_MAPPING_START_EVENT: return .mapping(try pairs(depth + 1), event.place)
    default: return .alias(event.place)
    }
  }

  private func items(_ depth: Int) throws(Problem) -> [Value] {
    var items: [Value] = []
    while true {
      let event = try next()
      if event.type == YAML_SEQUENCE_END_EVENT { return items }
      items.append(try value(event, depth: depth))
    }
  }

  private func pairs(_ depth: Int) throws(Problem) -> [Value.Pair] {
    var pairs: [Value.Pair] = []
    var keys: Set<String> = []
    while true {
      let event = try next()
      if event.type == YAML_MAPPING_END_EVENT { return pairs }
      let key = try value(event, depth: depth)
      if case .scalar(let name, _) = key, !keys.insert(name).inserted {
        throw event.problem("the key '\(name)' is given twice", hint: "leave one of the two out")
      }
      pairs.append((key, try value(next(), depth: depth)))
    }
  }

  // MARK: Events

  private struct Event {
    let type: yaml_event_type_t
    let place: Place
    let text: String

    init(_ event: yaml_event_t) {
      type = event.type
      let isScalar = type == YAML_SCALAR_EVENT
      let style = event.data.scalar.style
      let isQuoted = style == YAML_DOUBLE_QUOTED_SCALAR_STYLE || style == YAML_SINGLE_QUOTED_SCALAR_STYLE
      place = Place(event.start_mark, isQuoted: isScalar && isQuoted)
      let scalar = isScalar ? event.data.scalar : nil
      text = String(
        decoding: UnsafeBufferPointer(start: scalar?.value, count: scalar?.length ?? 0), as: UTF8.self)
    }

    func problem(_ message: String, hint: String? = nil) -> Problem {
      Problem(line: place.line, column: place.column, message: message, hint: hint)
    }
  }

  private func next() throws(Problem) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem }
    defer { yaml_event_delete(&event) }
    return Event(event)
  }

  private var problem: Problem {
    if let unclosed { return unclosed }
    let state = parser.pointee
    let message = state.problem.map { String(cString: $0) } ?? "not readable"
    let place =
      state.error == YAML_READER_ERROR ? place(ofByte: Int(state.problem_offset)) : Place(state.problem_mark)
    return Problem(
      line: place.line, column: place.column, message: "not YAML: \(message)", hint: hint(for: message))
  }

  /// What nothing closes, at its beginning: libyaml notices it lines later, or at the end.
  private var unclosed: Problem? {
    let state = parser.pointee
    let marks = [
      "while scanning a quoted scalar": "quotation mark", "while parsing a flow sequence": "bracket",
      "while parsing a flow mapping": "brace",
    ]
    guard let context = state.context.map({ String(cString: $0) }), let mark = marks[context],
      state.problem_mark.line > state.context_mark.line
    else { return nil }
    let place = Place(state.context_mark)
    return Problem(
      line: place.line, column: place.column, message: "nothing closes this \(mark)",
      hint: "end the value with its partner, or put a value that begins with it into quotes")
  }

  private func hint(for message: String) -> String {
    if message.contains("escape character") {
      return "write the value in single quotes, within which a backslash stands for itself"
    }
    if message.contains("tab character") { return "indent with blanks" }
    return "put a value that holds ': ' or begins with a sign into quotes"
  }

  /// The reader's own errors, such as a control character, come with an offset only.
  private func place(ofByte offset: Int) -> Place {
    let lines = bytes.prefix(offset).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let column = lines.last.map { String(decoding: $0, as: UTF8.self).unicodeScalars.count } ?? 0
    return Place(line: max(lines.count, 1), column: column + 1)
  }
}

extension YAMLReader.Place {
  fileprivate init(_ mark: yaml_mark_t, isQuoted: Bool = false) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1, isQuoted: isQuoted)
  }
}
