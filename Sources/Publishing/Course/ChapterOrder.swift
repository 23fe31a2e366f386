/// Where a chapter stands in a course without a given order: by number, then by name, those without a
/// number last. Digits are compared by their value, so that 9 comes before 10.
struct ChapterOrder: Comparable {
  private let hasNoNumber: Int
  private let number: [Run]
  private let name: [Run]

  init(_ chapter: Chapter) {
    hasNoNumber = chapter.number == nil ? 1 : 0
    number = Run.runs(of: chapter.number ?? "")
    name = Run.runs(of: chapter.name)
  }

  static func < (a: ChapterOrder, b: ChapterOrder) -> Bool {
    if a.hasNoNumber != b.hasNoNumber { return a.hasNoNumber < b.hasNoNumber }
    if a.number != b.number { return a.number.lexicographicallyPrecedes(b.number) }
    return a.name.lexicographicallyPrecedes(b.name)
  }
}

/// A run of digits or of other characters.
private struct Run: Comparable {
  private let isText: Int
  /// Leading zeros are dropped, so that a longer run of digits is a greater number.
  private let digitCount: Int
  private let text: String

  private init(_ characters: Substring, isDigits: Bool) {
    let kept = isDigits ? characters.drop { $0 == "0" } : characters
    isText = isDigits ? 0 : 1
    digitCount = isDigits ? kept.count : 0
    text = String(kept)
  }

  static func runs(of text: String) -> [Run] {
    var runs: [Run] = []
    var rest = text[...]
    while let first = rest.first {
      let isDigits = isDigit(first)
      let run = rest.prefix { isDigit($0) == isDigits }
      runs.append(Run(run, isDigits: isDigits))
      rest = rest.dropFirst(run.count)
    }
    return runs
  }

  static func < (a: Run, b: Run) -> Bool {
    (a.isText, a.digitCount, a.text) < (b.isText, b.digitCount, b.text)
  }

  private static func isDigit(_ character: Character) -> Bool { character >= "0" && character <= "9" }
}
