extension StandardLibrary {
  /// Characters and Unicode scalars.
  static let characters = #"""
    protocol _ExpressibleByOneCharacter {
      init(_literal value: String)
    }
    @representation("string") struct Character: Comparable, Hashable, LosslessStringConvertible, CustomDebugStringConvertible, Sendable {
      init(_ value: Character) { self = value }
      init(_ scalar: Unicode.Scalar) { self = String(scalar)._asCharacter() }
      init(_ text: String) {
        let length = text._next(0)
        precondition(!text.isEmpty, "Can't form a Character from an empty String")
        precondition(length == text._byteCount, "Can't form a Character from a String containing more than one extended grapheme cluster")
        self = text._asCharacter()
      }
      @intrinsic("string.equal") static func == (a: Character, b: Character) -> Bool
      @intrinsic("string.notEqual") static func != (a: Character, b: Character) -> Bool
      @intrinsic("string.less") static func < (a: Character, b: Character) -> Bool
      func hash(into hasher: inout Hasher) { _mix(&hasher._state, self) }
      @intrinsic("describe") var description: String { get }
      @intrinsic("describe.debug") var debugDescription: String { get }
      @intrinsic("character.isLetter") var isLetter: Bool { get }
      @intrinsic("character.isNumber") var isNumber: Bool { get }
      @intrinsic("character.isWhitespace") var isWhitespace: Bool { get }
      @intrinsic("character.isNewline") var isNewline: Bool { get }
      @intrinsic("character.isUppercase") var isUppercase: Bool { get }
      @intrinsic("character.isLowercase") var isLowercase: Bool { get }
      @intrinsic("character.isCased") var isCased: Bool { get }
      @intrinsic("character.isPunctuation") var isPunctuation: Bool { get }
      @intrinsic("character.isSymbol") var isSymbol: Bool { get }
      @intrinsic("character.isMathSymbol") var isMathSymbol: Bool { get }
      @intrinsic("character.isCurrencySymbol") var isCurrencySymbol: Bool { get }
      @intrinsic("character.wholeNumberValue") var wholeNumberValue: Int? { get }
      @intrinsic("character.hexDigitValue") var hexDigitValue: Int? { get }
      @intrinsic("character.asciiValue") func _ascii() -> Int?
      var isHexDigit: Bool { hexDigitValue != nil }
      var isWholeNumber: Bool { wholeNumberValue != nil }
      var isASCII: Bool { _ascii() != nil }
      var asciiValue: UInt8? {
        guard let value = _ascii() else { return nil }
        return UInt8(_value: value)
      }
      @intrinsic("string.uppercased") func uppercased() -> String
      @intrinsic("string.lowercased") func lowercased() -> String
      var utf8: String.UTF8View { description.utf8 }
      var utf16: String.UTF16View { description.utf16 }
      var unicodeScalars: String.UnicodeScalarView { description.unicodeScalars }
      mutating func write(to target: inout String) { target += description }
    }

    enum Unicode {
      struct Scalar: Comparable, Hashable, LosslessStringConvertible, CustomDebugStringConvertible, Sendable, _ExpressibleByOneCharacter {
        let _code: Int
        init(_code: Int) { self._code = _code }
        init(_literal value: String) { _code = value._scalarValue(0) }
        init(_ value: Unicode.Scalar) { self = value }
        init(_ value: UInt8) { _code = Int(value) }
        init?(_ value: UInt32) {
          guard Scalar._isValid(Int(value)) else { return nil }
          _code = Int(value)
        }
        init?(_ value: UInt16) {
          guard Scalar._isValid(Int(value)) else { return nil }
          _code = Int(value)
        }
        init?(_ value: Int) {
          guard Scalar._isValid(value) else { return nil }
          _code = value
        }
        init?(_ description: String) {
          guard !description.isEmpty, description.unicodeScalars.count == 1 else { return nil }
          _code = description._scalarValue(0)
        }
        static func _isValid(_ code: Int) -> Bool {
          code >= 0 && code <= 1114111 && !(code >= 55296 && code <= 57343)
        }
        var utf8: String.UTF8View { description.utf8 }
        var utf16: String.UTF16View { description.utf16 }
        var value: UInt32 { UInt32(_value: _code) }
        var isASCII: Bool { _code < 128 }
        static func < (a: Unicode.Scalar, b: Unicode.Scalar) -> Bool { a._code < b._code }
        var description: String { String._fromScalar(_code) }
        var debugDescription: String { "\"\(escaped(asASCII: true))\"" }
        func escaped(asASCII forceASCII: Bool) -> String {
          switch _code {
          case 0: "\\0"
          case 9: "\\t"
          case 10: "\\n"
          case 13: "\\r"
          case 34, 39, 92: "\\" + description
          case 32..<127: description
          case ..<128: "\\u{\(_hexadecimal(2))}"
          default: !forceASCII ? description : "\\u{\(_hexadecimal(_code < 65536 ? 4 : 8))}"
          }
        }
        var properties: Properties { Properties(_character: description._asCharacter()) }
        struct Properties {
          let _character: Character
          var isAlphabetic: Bool { _character.isLetter }
          var isWhitespace: Bool { _character.isWhitespace }
          var uppercaseMapping: String { _character.uppercased() }
          var lowercaseMapping: String { _character.lowercased() }
        }
        func _hexadecimal(_ width: Int) -> String {
          let digits = String(_code, radix: 16, uppercase: true)
          return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        func _width() -> Int { _code < 128 ? 1 : _code < 2048 ? 2 : _code < 65536 ? 3 : 4 }
      }
      enum UTF8 {}
      enum UTF16 {}
    }
    typealias UnicodeScalar = Unicode.Scalar
    typealias UTF8 = Unicode.UTF8
    typealias UTF16 = Unicode.UTF16

    """#
}
