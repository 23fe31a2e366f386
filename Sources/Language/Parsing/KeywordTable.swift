/// The reserved words by their first letters, packed into numbers, which are quick to compare.
enum KeywordTable {
  typealias Entry = (word: PackedWord, keyword: Keyword)

  /// Up to 16 letters, the first one lowest.
  struct PackedWord: Equatable {
    var low: UInt64 = 0
    var high: UInt64 = 0
  }

  static let longest = 15
  private static let letters = 128

  private static let entries: [[Entry]] = {
    var entries = [[Entry]](repeating: [], count: letters)
    for keyword in Keyword.allCases {
      let letters = Array(keyword.rawValue.utf8)
      entries[Int(letters[0])].append((pack(letters[...]), keyword))
    }
    return entries
  }()

  static func beginning(with letter: UInt8) -> [Entry] {
    letter < letters ? entries[Int(letter)] : []
  }

  /// At most 16 letters.
  static func pack(_ letters: ArraySlice<UInt8>) -> PackedWord {
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
