import Foundation

/// The declarations of Swift text by name and labels, `Categorical.init(weights:)`, found by a simple scan of
/// its lines: what a library exports, or what an interface declares.
struct PublicSurface {
  private(set) var names: Set<String> = []
  /// What each type is said to conform to, or a protocol to refine.
  private(set) var conformances: [String: Set<String>] = [:]
  /// What is open around the current line: the name of a type and the depth of its body.
  private var owners: [(name: String, depth: Int, isProtocol: Bool)] = []
  private var depth = 0
  private let onlyPublic: Bool

  init(of text: String, onlyPublic: Bool) {
    self.onlyPublic = onlyPublic
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(
      PublicSurface.withoutComment)
    lines.reverse()
    while var line = lines.popLast() {
      while PublicSurface.isOpen(line), let more = lines.popLast() { line += " " + more }
      read(line)
    }
  }

  /// All sources of a module, in one text.
  static func module(_ name: String) throws -> PublicSurface {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/\(name)").resolvingSymlinksInPath()
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let sources = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    let texts = try sources.map { try String(contentsOf: $0, encoding: .utf8) }
    return PublicSurface(of: texts.joined(separator: "\n"), onlyPublic: true)
  }

  /// The protocols of Swift's library that a type conforms to, those that they refine among them.
  func protocols(of type: String) -> Set<String> {
    var found: Set<String> = [], next = Array(conformances[type] ?? [])
    while let name = next.popLast() {
      guard found.insert(name).inserted else { continue }
      next += PublicSurface.refined[name] ?? conformances[name].map(Array.init) ?? []
    }
    return found.intersection(PublicSurface.refined.keys)
  }

  private static let refined: [String: [String]] = [
    "Sendable": [], "Equatable": [], "Hashable": ["Equatable"], "Comparable": ["Equatable"],
    "Error": ["Sendable"],
    "CustomStringConvertible": [], "CaseIterable": [], "RandomNumberGenerator": [], "RawRepresentable": [],
    "Sequence": [], "Collection": ["Sequence"], "BidirectionalCollection": ["Collection"],
    "RandomAccessCollection": ["BidirectionalCollection"], "MutableCollection": ["Collection"],
    "ExpressibleByArrayLiteral": [], "ExpressibleByDictionaryLiteral": [], "ExpressibleByStringLiteral": [],
    "ExpressibleByIntegerLiteral": [], "ExpressibleByFloatLiteral": [],
  ]

  // MARK: Lines

  /// Two strokes within quotes, as in an address, begin no comment.
  private static func withoutComment(_ line: Substring) -> String {
    var end = line.startIndex
    while let comment = line[end...].range(of: "//") {
      if line[..<comment.lowerBound].count(where: { $0 == "\"" }) % 2 == 0 {
        return String(line[..<comment.lowerBound])
      }
      end = comment.upperBound
    }
    return String(line)
  }

  /// Whether a declaration goes on in the next line: a parenthesis is still open.
  private static func isOpen(_ line: String) -> Bool {
    line.count(where: { $0 == "(" }) > line.count(where: { $0 == ")" })
  }

  private mutating func read(_ line: String) {
    let isMember = depth == (owners.last?.depth ?? 0)
    let body = depth + 1
    var opened: (name: String, isProtocol: Bool)?
    if isMember { opened = declare(line.trimmingCharacters(in: .whitespaces)) }
    let opening = line.count(where: { $0 == "{" }), closing = line.count(where: { $0 == "}" })
    if let opened, opening > closing { owners.append((opened.name, body, opened.isProtocol)) }
    if let opened, opening == closing, opening > 0 { readInline(line, opened) }
    depth += opening - closing
    while let owner = owners.last, depth < owner.depth { owners.removeLast() }
  }

  /// A type on one line: `struct Cluster { let center: Double; let spread: Double }`.
  private mutating func readInline(_ line: String, _ opened: (name: String, isProtocol: Bool)) {
    guard let start = line.firstIndex(of: "{"), let end = line.lastIndex(of: "}") else { return }
    owners.append((opened.name, depth, opened.isProtocol))
    for member in line[line.index(after: start)..<end].split(separator: ";") {
      _ = declare(member.trimmingCharacters(in: .whitespaces))
    }
    owners.removeLast()
  }

  // MARK: Declarations

  private static let modifiers: Set = [
    "public", "static", "mutating", "private", "package", "fileprivate", "internal", "prefix", "final",
    "indirect",
    "private(set)",
  ]

  /// Notes a declaration; gives the name of a type that it opens.
  private mutating func declare(_ line: String) -> (name: String, isProtocol: Bool)? {
    var rest = Substring(line)
    var modifiers: Set<String> = []
    while let word = nextModifier(&rest) { modifiers.insert(word) }
    let words = rest.split(separator: " ", maxSplits: 1).map { String($0.filter { $0 != "`" }) }
    guard words.count == 2 || rest.hasPrefix("init") || rest.hasPrefix("subscript") else { return nil }
    let isVisible = !onlyPublic || modifiers.contains("public") || owners.last?.isProtocol == true
    let name = words.count == 2 ? PublicSurface.identifier(words[1]) : ""
    switch words[0] {
    case "extension":
      noteConformances(of: PublicSurface.lastComponent(name), words[1])
      return (PublicSurface.lastComponent(name), false)
    case "struct", "enum", "protocol":
      noteConformances(of: path(name), words[1])
      if isVisible { names.insert(path(name)) }
      return (path(name), words[0] == "protocol" && isVisible)
    case "func": if isVisible, !modifiers.contains("private") { names.insert(path(function(words[1]))) }
    case "var", "let": if isVisible { names.insert(path(name)) }
    case "case": if isVisibleCase { cases(words[1]) }
    case "infix": names.insert(String(rest))
    case "precedencegroup":
      names.insert(String(rest.prefix { $0 != "{" }).trimmingCharacters(in: .whitespaces))
    default:
      let isFunction = rest.hasPrefix("init") || rest.hasPrefix("subscript")
      if isFunction, isVisible { names.insert(path(function(String(rest)))) }
    }
    return nil
  }

  /// `Gamma: Equatable, Sendable {`, a colon outside generic parameters.
  private mutating func noteConformances(of type: String, _ text: String) {
    var depth = 0
    let head = text.prefix { $0 != "{" }.components(separatedBy: " where ")[0]
    let colon = head.indices.first { index in
      if head[index] == "<" { depth += 1 }
      if head[index] == ">" { depth -= 1 }
      return head[index] == ":" && depth == 0
    }
    guard let colon else { return }
    let protocols = head[head.index(after: colon)...].split(separator: ",").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    conformances[type, default: []].formUnion(protocols)
  }

  private var isVisibleCase: Bool {
    guard let owner = owners.last else { return false }
    return !onlyPublic || names.contains(owner.name)
  }

  private func path(_ name: String) -> String { owners.last.map { $0.name + "." + name } ?? name }

  private func nextModifier(_ rest: inout Substring) -> String? {
    rest = rest.drop { $0 == " " }
    if rest.hasPrefix("@") {
      let name = rest.prefix { $0 != " " && $0 != "(" }
      rest = rest.dropFirst(name.count)
      if rest.hasPrefix("(") { rest = rest.drop { $0 != ")" }.dropFirst() }
      return String(name)
    }
    let word = String(rest.prefix { $0 != " " })
    guard PublicSurface.modifiers.contains(word) else { return nil }
    rest = rest.dropFirst(word.count)
    return word
  }

  private static func identifier(_ text: String) -> String {
    String(text.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." })
  }

  private static func lastComponent(_ name: String) -> String {
    name == "String.StringInterpolation" ? "DefaultStringInterpolation" : name
  }

  private mutating func cases(_ text: String) {
    for part in PublicSurface.parts(of: text) { names.insert(path(PublicSurface.identifier(part))) }
  }

  /// A function with its labels: `kl(_:_:in:)`; an operator with as many underscores.
  private func function(_ text: String) -> String {
    guard let start = text.firstIndex(of: "("), let end = PublicSurface.closing(text, from: start) else {
      return text
    }
    let isNamed = text.first?.isLetter == true
    let name = text[..<start].prefix { $0 != "<" || !isNamed }.split(separator: " ").first ?? "?"
    let base = String(name).replacingOccurrences(of: "init?", with: "init")
    let parameters = PublicSurface.parts(of: String(text[text.index(after: start)..<end]))
    let isOperator = !(base.first?.isLetter ?? true)
    let isSubscript = base == "subscript"
    let labels = parameters.map { parameter -> String in
      let words = parameter.split(separator: " ").filter { !$0.hasPrefix("@") }
      let first = words.first.map(String.init) ?? ""
      if isOperator || (isSubscript && first.hasSuffix(":")) { return "_:" }
      return first.hasSuffix(":") ? first : first + ":"
    }
    return base + "(" + labels.joined() + ")"
  }

  private static func closing(_ text: String, from start: String.Index) -> String.Index? {
    var depth = 0
    for index in text[start...].indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// Splits at commas that stand in no bracket.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    var depth = 0
    var last: Character = " "
    for character in text {
      if "([<{".contains(character) { depth += 1 }
      if ")]}".contains(character) || (character == ">" && last != "-") { depth -= 1 }
      last = character
      if character == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return parts.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }
}
