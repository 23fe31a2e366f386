extension StandardLibrary {
  /// Strings, characters, printing and stopping.
  static let text = """
    @representation("string") struct Character: Comparable, Hashable, CustomStringConvertible {
      init(_ value: Character) { self = value }
      init(_ text: String) {
        let characters = text._characters()
        precondition(characters.count == 1, "Can't form a Character from a String that is not one character")
        self = characters[0]
      }
      @intrinsic("string.equal") static func == (a: Character, b: Character) -> Bool
      @intrinsic("string.notEqual") static func != (a: Character, b: Character) -> Bool
      @intrinsic("string.less") static func < (a: Character, b: Character) -> Bool
      @intrinsic("describe") var description: String { get }
      @intrinsic("character.isLetter") var isLetter: Bool { get }
      @intrinsic("character.isNumber") var isNumber: Bool { get }
      @intrinsic("character.isWhitespace") var isWhitespace: Bool { get }
      @intrinsic("character.isNewline") var isNewline: Bool { get }
      @intrinsic("character.isUppercase") var isUppercase: Bool { get }
      @intrinsic("character.isLowercase") var isLowercase: Bool { get }
      @intrinsic("character.isPunctuation") var isPunctuation: Bool { get }
      @intrinsic("character.wholeNumberValue") var wholeNumberValue: Int? { get }
      @intrinsic("string.uppercased") func uppercased() -> String
      @intrinsic("string.lowercased") func lowercased() -> String
    }

    @representation("string") struct String: Comparable, Hashable, CustomStringConvertible, Sequence {
      typealias Element = Character
      @intrinsic("string.add") static func + (a: String, b: String) -> String
      @intrinsic("string.append") static func += (a: inout String, b: String)
      @intrinsic("string.equal") static func == (a: String, b: String) -> Bool
      @intrinsic("string.notEqual") static func != (a: String, b: String) -> Bool
      @intrinsic("string.less") static func < (a: String, b: String) -> Bool
      init() { self = "" }
      init(_ value: String) { self = value }
      init(_ value: Character) { self = value.description }
      init(_ value: Int) { self = value.description }
      init(_ value: Double) { self = value.description }
      init(_ value: Bool) { self = value.description }
      init(_ value: Int, radix: Int) { self = String._digits(value, radix: radix, uppercase: false) }
      init(_ value: Int, radix: Int, uppercase: Bool) {
        self = String._digits(value, radix: radix, uppercase: uppercase)
      }
      @intrinsic("int.text") static func _digits(_ value: Int, radix: Int, uppercase: Bool) -> String
      @intrinsic("describe") init<T>(describing value: T)
      @intrinsic("describe.debug") init<T>(reflecting value: T)
      @intrinsic("string.repeating") init(repeating text: String, count: Int)
      @intrinsic("string.concatenate") init(_ characters: [Character])
      @intrinsic("string.count") var count: Int { get }
      @intrinsic("string.isEmpty") var isEmpty: Bool { get }
      var description: String { self }
      @intrinsic("string.characters") func _characters() -> [Character]
      func makeIterator() -> ArrayIterator<Character> { ArrayIterator(_characters()) }
      @intrinsic("string.uppercased") func uppercased() -> String
      @intrinsic("string.lowercased") func lowercased() -> String
      @intrinsic("string.hasPrefix") func hasPrefix(_ prefix: String) -> Bool
      @intrinsic("string.hasSuffix") func hasSuffix(_ suffix: String) -> Bool
      @intrinsic("string.contains") func contains(_ other: String) -> Bool
      @intrinsic("string.append") mutating func append(_ other: String)
      var first: Character? { _characters().first }
      var last: Character? { _characters().last }
      func prefix(_ count: Int) -> Substring { Substring(_pieces: _characters().prefix(count)) }
      func suffix(_ count: Int) -> Substring { Substring(_pieces: _characters().suffix(count)) }
      func dropFirst(_ count: Int = 1) -> Substring { Substring(_pieces: _characters().dropFirst(count)) }
      func dropLast(_ count: Int = 1) -> Substring { Substring(_pieces: _characters().dropLast(count)) }
      func prefix(while predicate: (Character) -> Bool) -> Substring {
        Substring(_pieces: _characters().prefix(while: predicate))
      }
      func filter(_ isIncluded: (Character) -> Bool) -> String { String(_characters().filter(isIncluded)) }
      func split(separator: Character) -> [Substring] {
        _characters().split(separator: separator).map { Substring(_pieces: $0) }
      }
      init(_ value: Substring) { self = value._text }
      mutating func append(_ other: Character) { self += other.description }
    }

    @representation("string") struct Substring: Comparable, Hashable, CustomStringConvertible, Sequence {
      typealias Element = Character
      @intrinsic("string.concatenate") init(_pieces: [Character])
      @intrinsic("describe") init(_ text: String)
      @intrinsic("describe") var _text: String { get }
      @intrinsic("string.equal") static func == (a: Substring, b: Substring) -> Bool
      @intrinsic("string.notEqual") static func != (a: Substring, b: Substring) -> Bool
      @intrinsic("string.less") static func < (a: Substring, b: Substring) -> Bool
      static func == (a: Substring, b: String) -> Bool { a._text == b }
      static func == (a: String, b: Substring) -> Bool { a == b._text }
      var count: Int { _text.count }
      var isEmpty: Bool { _text.isEmpty }
      var description: String { _text }
      var first: Character? { _text.first }
      var last: Character? { _text.last }
      func makeIterator() -> ArrayIterator<Character> { _text.makeIterator() }
      func uppercased() -> String { _text.uppercased() }
      func lowercased() -> String { _text.lowercased() }
      func hasPrefix(_ prefix: String) -> Bool { _text.hasPrefix(prefix) }
      func hasSuffix(_ suffix: String) -> Bool { _text.hasSuffix(suffix) }
      func prefix(_ count: Int) -> Substring { _text.prefix(count) }
      func dropFirst(_ count: Int = 1) -> Substring { _text.dropFirst(count) }
    }
    extension Sequence where Element == Substring {
      func joined(separator: String = "") -> String { self.map { $0._text }.joined(separator: separator) }
    }

    @intrinsic("print") func print<T>(_ items: T..., separator: String = " ", terminator: String = "\\n")
    @intrinsic("trap.precondition") func precondition(_ condition: @autoclosure () -> Bool)
    @intrinsic("trap.precondition")
    func precondition(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String)
    @intrinsic("trap.assert") func assert(_ condition: @autoclosure () -> Bool)
    @intrinsic("trap.assert") func assert(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String)
    @intrinsic("trap.preconditionFailure") func preconditionFailure() -> Never
    @intrinsic("trap.preconditionFailure") func preconditionFailure(_ message: @autoclosure () -> String) -> Never
    @intrinsic("trap.fatalError") func fatalError() -> Never
    @intrinsic("trap.fatalError") func fatalError(_ message: @autoclosure () -> String) -> Never

    """
}
