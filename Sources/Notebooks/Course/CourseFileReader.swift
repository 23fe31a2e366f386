import Diagnostics

/// Reads `course.yml`.
public struct CourseFileReader {
  private var fields: YAMLFields
  private var course = CourseFile()

  /// What the file says, and what is wrong with it.
  public static func read(_ file: SourceFile) -> (CourseFile, [Diagnostic]) {
    let check = SourceCheck(file)
    let text = SourceLines(file: file, bytes: check.bytes)
    var reader = CourseFileReader(
      fields: YAMLFields(text, 0..<text.bytes.count, name: "course.yml", problemID: "course-file"))
    for (key, value) in reader.fields.pairs() {
      if let known: CourseFile.Key = reader.fields.key(key) { reader.set(known, value) }
    }
    reader.refuseRepeatedChapters()
    return (reader.course, (check.diagnostics + reader.fields.diagnostics).sortedByPlace)
  }

  private init(fields: YAMLFields) {
    self.fields = fields
  }

  private mutating func set(_ key: CourseFile.Key, _ value: YAMLReader.Value) {
    let name = key.rawValue
    switch key {
    case .title: course.title = fields.scalar(name, value)
    case .language: course.language = language(value)
    case .authors: course.authors = fields.list(name, value)
    case .description: course.description = fields.scalar(name, value)
    case .baseURL: course.baseURL = baseURL(value)
    case .parts: course.parts += parts(value)
    case .chapters: course.parts += [CourseFile.Part(title: nil, chapters: fields.list(name, value))]
    case .macros: course.macros = fields.macros(value)
    case .rawHTML: course.allowsRawHTML = fields.bool(name, value) ?? false
    case .theme: setTheme(value)
    }
  }

  private mutating func language(_ value: YAMLReader.Value) -> Spanned<String>? {
    guard let language = fields.scalar("language", value) else { return nil }
    let subtags = language.value.utf8.split(separator: ASCII.dash, omittingEmptySubsequences: false)
    let isTag =
      subtags.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { $0.isLetter || $0.isDigit } }
      && subtags.first.map { $0.count >= 2 && $0.allSatisfy(\.isLetter) } == true
    if isTag { return language }
    fields.report(
      "course-file-value", language.span, "'\(language.value)' is no language tag",
      hint: "such as en or pt-BR")
    return nil
  }

  private mutating func baseURL(_ value: YAMLReader.Value) -> Spanned<String>? {
    guard let url = fields.scalar("baseURL", value) else { return nil }
    let host = ["https://", "http://"].first { url.value.hasPrefix($0) }.map { url.value.dropFirst($0.count) }
    let isBase = host.map { !$0.isEmpty && !$0.hasPrefix("/") && !$0.contains { "?# \"<>".contains($0) } }
    guard isBase == true else {
      fields.report(
        "course-file-value", url.span, "'\(url.value)' is no address where a course can stand",
        hint: "such as https://example.org/course/")
      return nil
    }
    return Spanned(url.value.hasSuffix("/") ? url.value : url.value + "/", at: url.span)
  }

  // MARK: Parts

  private mutating func parts(_ value: YAMLReader.Value) -> [CourseFile.Part] {
    guard case .sequence(let items, _) = value else {
      fields.report(
        "course-file-value", fields.span(value), "'parts' wants a list",
        hint: "begin each part with '- title: …' and a line 'chapters: […]' below it")
      return []
    }
    var parts: [CourseFile.Part] = []
    for item in items { parts.append(part(item)) }
    return parts
  }

  private enum PartKey: String, CaseIterable {
    case title, chapters
  }

  private mutating func part(_ value: YAMLReader.Value) -> CourseFile.Part {
    var title: Spanned<String>?
    var chapters: [Spanned<String>] = []
    for (key, value) in fields.mapping("parts", value, hint: "a part has a 'title' and 'chapters'") {
      guard let known: PartKey = fields.key(key) else { continue }
      switch known {
      case .title: title = fields.scalar("title", value)
      case .chapters: chapters = fields.list("chapters", value)
      }
    }
    return CourseFile.Part(title: title, chapters: chapters)
  }

  private mutating func refuseRepeatedChapters() {
    var places: [String: SourceSpan] = [:]
    for chapter in course.order {
      guard let first = places[chapter.value] else {
        places[chapter.value] = chapter.span
        continue
      }
      fields.diagnostics.append(
        .error(
          "repeated-chapter", at: chapter.span, "the chapter '\(chapter.value)' is listed twice",
          notes: [Diagnostic.Note("first listed here", at: first)]))
    }
  }

  // MARK: Theme

  private mutating func setTheme(_ value: YAMLReader.Value) {
    let hint = "the options are " + CourseFile.Theme.Key.allCases.map(\.rawValue).joined(separator: ", ")
    for (key, value) in fields.mapping("theme", value, hint: hint) {
      guard let known: CourseFile.Theme.Key = fields.key(key) else { continue }
      switch known {
      case .accent: course.theme.accent = color(known.rawValue, value)
      case .darkAccent: course.theme.darkAccent = color(known.rawValue, value)
      case .text: course.theme.text = textFont(value)
      }
    }
  }

  private mutating func color(_ key: String, _ value: YAMLReader.Value) -> Spanned<String>? {
    guard let color = fields.scalar(key, value) else { return nil }
    let digits = color.value.utf8.dropFirst()
    let isColor =
      color.value.hasPrefix("#") && digits.count == 6
      && digits.allSatisfy { $0.isDigit || (0x61...0x66).contains($0 | 0x20) }
    if isColor { return Spanned(color.value.lowercased(), at: color.span) }
    fields.report(
      "course-file-value", color.span, "'\(color.value)' is no colour", hint: "such as '#17507f', in quotes")
    return nil
  }

  private mutating func textFont(_ value: YAMLReader.Value) -> CourseFile.Theme.TextFont? {
    guard let font = fields.scalar("text", value) else { return nil }
    if let known = CourseFile.Theme.TextFont(rawValue: font.value) { return known }
    fields.report("course-file-value", font.span, "'text' wants serif or sans")
    return nil
  }
}
