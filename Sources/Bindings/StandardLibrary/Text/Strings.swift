extension StandardLibrary {
  /// Texts, and what all kinds of text can do.
  static let strings = #"""
    protocol StringProtocol: BidirectionalCollection, TextOutputStream, Comparable, Hashable, LosslessStringConvertible, ExpressibleByStringLiteral where Element == Character, Index == String.Index {
      associatedtype SubSequence: StringProtocol = Substring
      func _string() -> String
      func lowercased() -> String
      func uppercased() -> String
    }
    extension StringProtocol {
      var count: Int { _string().count }
      static func == <R: StringProtocol>(a: Self, b: R) -> Bool { a._string() == b._string() }
      static func != <R: StringProtocol>(a: Self, b: R) -> Bool { a._string() != b._string() }
      static func < <R: StringProtocol>(a: Self, b: R) -> Bool { a._string() < b._string() }
      static func > <R: StringProtocol>(a: Self, b: R) -> Bool { b._string() < a._string() }
      static func <= <R: StringProtocol>(a: Self, b: R) -> Bool { !(b._string() < a._string()) }
      static func >= <R: StringProtocol>(a: Self, b: R) -> Bool { !(a._string() < b._string()) }
      func hasPrefix<P: StringProtocol>(_ prefix: P) -> Bool { _string().hasPrefix(prefix._string()) }
      func hasSuffix<S: StringProtocol>(_ suffix: S) -> Bool { _string().hasSuffix(suffix._string()) }
      func contains<S: StringProtocol>(_ other: S) -> Bool { _string()._contains(other._string()) }
      func lowercased() -> String { _string().lowercased() }
      func uppercased() -> String { _string().uppercased() }
    }

    struct DefaultStringInterpolation {
      var _text: String
      mutating func appendLiteral(_ literal: String) { _text += literal }
      mutating func appendInterpolation<T>(_ value: T) { _text += String(describing: value) }
      mutating func appendInterpolation<T, S: StringProtocol>(_ value: T?, default: @autoclosure () -> S) {
        if let value { appendInterpolation(value) } else { appendLiteral(`default`()._string()) }
      }
    }
    @representation("string") struct String: StringProtocol, RangeReplaceableCollection, _PlainCollection, CustomDebugStringConvertible, Sendable {
      typealias SubSequence = Substring
      typealias StringInterpolation = DefaultStringInterpolation
      struct Index: Comparable, Hashable, CustomDebugStringConvertible {
        let _offset: Int
        static func < (a: Index, b: Index) -> Bool { a._offset < b._offset }
        var debugDescription: String { _offset == 0 ? "0[any]" : "\(_offset)[utf8]" }
        init(_offset: Int) { self._offset = _offset }
        init<S: StringProtocol>(utf16Offset offset: Int, in text: S) {
          let units = text._string().utf16
          _offset = text.startIndex._offset + units.index(units.startIndex, offsetBy: offset)._offset
        }
        func utf16Offset<S: StringProtocol>(in text: S) -> Int {
          String.UTF16View(_base: text._string(), _start: 0, _end: _offset - text.startIndex._offset).count
        }
      }
      @intrinsic("string.add") static func + (a: String, b: String) -> String
      @intrinsic("string.append") static func += (a: inout String, b: String)
      @intrinsic("string.equal") static func == (a: String, b: String) -> Bool
      @intrinsic("string.notEqual") static func != (a: String, b: String) -> Bool
      @intrinsic("string.less") static func < (a: String, b: String) -> Bool
      init() { self = "" }
      init(stringLiteral value: String) { self = value }
      init(_ value: String) { self = value }
      init(_ value: Character) { self = value.description }
      init(_ value: Substring) { self = value._string() }
      init(_ value: Unicode.Scalar) { self = value.description }
      init(_ scalars: UnicodeScalarView) { self = scalars.description }
      init(_ units: UTF8View) { self = units.description }
      init(_ units: UTF16View) { self = units.description }
      init?(_ units: Slice<UTF8View>) {
        let text = String._decoded(units.map { $0._value })
        guard text.utf8.elementsEqual(units) else { return nil }
        self = text
      }
      init<T: LosslessStringConvertible>(_ value: T) { self = value.description }
      init<S: Sequence>(_ characters: S) where S.Element == Character { self = String._joined(characters._collected()) }
      init<T: BinaryInteger>(_ value: T, radix: Int = 10, uppercase: Bool = false) {
        if value._isNegative() == (value._bits() < 0) {
          self = String._digits(value._bits(), radix: radix, uppercase: uppercase)
        } else {
          let (quotient, remainder) = value.quotientAndRemainder(dividingBy: T(truncatingIfNeeded: radix))
          self = String._digits(quotient._bits(), radix: radix, uppercase: uppercase)
            + String._digits(remainder._bits(), radix: radix, uppercase: uppercase)
        }
      }
      init<C: Collection>(decoding bytes: C, as encoding: Unicode.UTF8.Type) where C.Element == UInt8 {
        self = String._decoded(bytes.map { $0._value })
      }
      init?<S: Sequence>(validating bytes: S, as encoding: Unicode.UTF8.Type) where S.Element == UInt8 {
        let text = String._decoded(bytes.map { $0._value })
        guard text.utf8.elementsEqual(bytes) else { return nil }
        self = text
      }
      @intrinsic("int.text") static func _digits(_ value: Int, radix: Int, uppercase: Bool) -> String
      @intrinsic("describe") init<T>(describing value: T)
      @intrinsic("describe.debug") init<T>(reflecting value: T)
      @intrinsic("string.repeating") init(repeating text: String, count: Int)
      init(repeating character: Character, count: Int) { self = String(repeating: character.description, count: count) }
      @intrinsic("string.concatenate") static func _joined(_ characters: [Character]) -> String
      @intrinsic("string.fromBytes") static func _decoded(_ bytes: [Int]) -> String
      @intrinsic("string.fromScalar") static func _scalar(_ code: Int) -> String?
      static func _fromScalar(_ code: Int) -> String { _scalar(code) ?? "" }
      @intrinsic("string.count") var count: Int { get }
      @intrinsic("string.isEmpty") var isEmpty: Bool { get }
      var description: String { self }
      @intrinsic("describe.debug") var debugDescription: String { get }
      func hash(into hasher: inout Hasher) { _mix(&hasher._state, self) }
      func _string() -> String { self }
      @intrinsic("string.characters") func _collected() -> [Character]
      @intrinsic("string.byteCount") var _byteCount: Int { get }
      @intrinsic("string.byte") func _byte(_ offset: Int) -> Int
      @intrinsic("string.scalar") func _scalarValue(_ offset: Int) -> Int
      @intrinsic("string.next") func _next(_ offset: Int) -> Int
      @intrinsic("string.previous") func _previous(_ offset: Int) -> Int
      @intrinsic("string.slice") func _slice(_ start: Int, _ end: Int) -> String
      @intrinsic("string.slice") func _character(_ start: Int, _ end: Int) -> Character
      @intrinsic("describe") func _asCharacter() -> Character
      @intrinsic("string.uppercased") func uppercased() -> String
      @intrinsic("string.lowercased") func lowercased() -> String
      @intrinsic("string.hasPrefix") func hasPrefix(_ prefix: String) -> Bool
      @intrinsic("string.hasSuffix") func hasSuffix(_ suffix: String) -> Bool
      @intrinsic("string.contains") func _contains(_ other: String) -> Bool
      func max<T: Comparable>(_ x: T, _ y: T) -> T { Swift.max(x, y) }
      func min<T: Comparable>(_ x: T, _ y: T) -> T { Swift.min(x, y) }
      @intrinsic("string.append") mutating func append(_ other: String)
      @intrinsic("string.append") mutating func write(_ text: String)
      mutating func append(_ other: Character) { self += other.description }
      mutating func append<S: Sequence>(contentsOf other: S) where S.Element == Character {
        self += String._joined(other._collected())
      }
      mutating func append(contentsOf other: String) { self += other }
      mutating func append(contentsOf other: Substring) { self += other._string() }
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { self = "" }
      func makeIterator() -> IndexingIterator<[Character]> { _collected().makeIterator() }
      var startIndex: Index { Index(_offset: 0) }
      var endIndex: Index { Index(_offset: _byteCount) }
      func index(after i: Index) -> Index { Index(_offset: _next(i._offset)) }
      func index(before i: Index) -> Index { Index(_offset: _previous(i._offset)) }
      subscript(position: Index) -> Character { _character(position._offset, _next(position._offset)) }
      subscript(bounds: Range<Index>) -> Substring {
        Substring(_base: self, _start: bounds.lowerBound._offset, _end: bounds.upperBound._offset)
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Index>, with characters: C)
        where C.Element == Character
      {
        self = _slice(0, subrange.lowerBound._offset) + String._joined(characters._collected())
          + _slice(subrange.upperBound._offset, _byteCount)
      }
      var utf8: UTF8View { UTF8View(_base: self, _start: 0, _end: _byteCount) }
      var utf16: UTF16View { UTF16View(_base: self, _start: 0, _end: _byteCount) }
      var unicodeScalars: UnicodeScalarView {
        get { UnicodeScalarView(_base: self, _start: 0, _end: _byteCount) }
        set { self = newValue.description }
      }
      mutating func makeContiguousUTF8() {}
      var isContiguousUTF8: Bool { true }

    }

    """#
}
