/// The reserved words by their first letters, packed into numbers, which are quick to compare.
enum KeywordTable {
  typealias Entry = (word: PackedWord, keyword: Keyword)

  /// Up to 16 letters, the first one lowest.
  struct PackedWord: Equatable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    var first: UInt8 { UInt8(truncatingIfNeeded: low) }
  }

  private static let longest = 15
  private static let letters = 128

  /// In the order of their first letters.
  private static let entries: [Entry] = Keyword.allCases.map { (pack(Array($0.rawValue.utf8)[...]), $0) }
    .sorted { $0.word.first < $1.word.first }

  /// Where in `entries` the words that begin with a letter stand.
  private static let ranges: [Range<Int>] = (0..<letters).map { letter in
    let first = entries.firstIndex { $0.word.first >= letter } ?? entries.count
    return first..<first + entries.count { $0.word.first == letter }
  }

  /// For each first letter the lengths of the words, one bit each: most names begin like no word of their length.
  private static let lengths: [UInt16] = ranges.map { range in
    range.reduce(0) { $0 | 1 << UInt16(entries[$1].keyword.rawValue.utf8.count) }
  }

  /// The reserved word that is spelt so.
  static func keyword(of letters: ArraySlice<UInt8>) -> Keyword? {
    guard let first = letters.first, first < self.letters, letters.count <= longest else { return nil }
    if lengths[Int(first)] & 1 << UInt16(letters.count) == 0 { return nil }
    let word = pack(letters)
    for index in ranges[Int(first)] where entries[index].word == word { return entries[index].keyword }
    return nil
  }

  /// At most 16 letters.
  private static func pack(_ letters: ArraySlice<UInt8>) -> PackedWord {
    var word = PackedWord()
    for (index, letter) in letters.enumerated() {
      if index < 8 {
        word.low |= UInt64(letter) << UInt64(index * 8)
      } else {
        word.high |= UInt64(letter) << UInt64(index * 8 - 64)
      }
    }
    return word
  }
}
