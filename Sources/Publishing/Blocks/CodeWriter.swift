import Diagnostics
import Language
import Markup
import Notebooks

/// Code, coloured by classes.
enum CodeWriter {
  /// The widest line in columns that fits a phone's page, where code then never scrolls.
  private static let phoneColumns = 36

  /// Swift code in a box that scrolls by itself where a line is long.
  static func swift(_ view: SourceView, names: [NamedPlace] = []) -> Node {
    box(highlighted(view, names) + ["\n"], text: view.text, language: "swift")
  }

  /// Code of another language, or text.
  static func plain(_ text: String, language: String) -> Node {
    guard let grammar = Grammar.named(language) else {
      return box([.text(text)], text: text, language: language)
    }
    let bytes = Array(text.utf8)
    let classes = PlainHighlighter.classes(of: bytes, in: grammar)
    return box(coloured(bytes, classes), text: text, language: language)
  }

  private static func box(_ nodes: [Node], text: String, language: String) -> Node {
    let name = language.isEmpty ? [] : [Attribute.class("language-\(language)")]
    return Node("pre", focusable(text, as: "Code"), [Node("code", name, nodes)])
  }

  /// Only a box that can scroll takes the keyboard's focus: every stop costs its user a key.
  static func focusable(_ text: String, as name: String) -> [Attribute] {
    // Bytes are at least as many as characters, and counted at once.
    let isWide = text.utf8.split(separator: 0x0A).contains {
      $0.count > phoneColumns && Substring($0).count > phoneColumns
    }
    return isWide ? scrolling(name) : []
  }

  private static func highlighted(_ view: SourceView, _ names: [NamedPlace]) -> [Node] {
    var bytes = view.bytes
    while bytes.last == 0x0A { bytes.removeLast() }
    return coloured(bytes, Highlighter.classes(of: view, names: names))
  }

  /// A text with what has a class in elements of their own.
  private static func coloured(
    _ bytes: [UInt8], _ classes: [(range: Range<Int>, class: HighlightClass)]
  ) -> [Node] {
    var nodes: [Node] = []
    var plain = 0
    for (range, highlight) in joined(classes) {
      guard let name = highlight.styleClass, range.upperBound <= bytes.count else { continue }
      append(bytes[plain..<range.lowerBound], to: &nodes)
      nodes.append(Node("span", [.class(name)], [.text(String(decoding: bytes[range], as: UTF8.self))]))
      plain = range.upperBound
    }
    append(bytes[plain...], to: &nodes)
    return nodes
  }

  /// Neighbours of one class as one: the parts of a string without interpolations.
  private static func joined(
    _ classes: [(range: Range<Int>, class: HighlightClass)]
  ) -> [(range: Range<Int>, class: HighlightClass)] {
    var result: [(range: Range<Int>, class: HighlightClass)] = []
    for (range, highlight) in classes {
      if let last = result.last, last.class == highlight, last.range.upperBound == range.lowerBound {
        result[result.count - 1].range = last.range.lowerBound..<range.upperBound
      } else {
        result.append((range, highlight))
      }
    }
    return result
  }

  private static func append(_ bytes: ArraySlice<UInt8>, to nodes: inout [Node]) {
    if !bytes.isEmpty { nodes.append(.text(String(decoding: bytes, as: UTF8.self))) }
  }
}

func withoutLastNewline(_ text: String) -> String {
  text.hasSuffix("\n") ? String(text.dropLast()) : text
}

extension HighlightClass {
  /// One letter, since a page holds thousands of them; nil for what looks like the text around it.
  fileprivate var styleClass: String? {
    switch self {
    case .keyword: "k"
    case .type: "t"
    case .function: "f"
    case .parameter: "p"
    case .property: "m"
    case .number: "n"
    case .string: "s"
    case .comment: "c"
    case .operator: "o"
    case .attribute: "a"
    case .identifier, .punctuation: nil
    }
  }
}

extension PageWriter {
  func write(_ code: CodeBlock) -> Node {
    code.language.value == "swift"
      ? CodeWriter.swift(code.source) : CodeWriter.plain(code.text, language: code.language.value)
  }
}
