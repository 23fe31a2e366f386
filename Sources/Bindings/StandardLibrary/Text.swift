extension StandardLibrary {
  /// Strings and what they are made of.
  static let text = #"""
    protocol StringProtocol: BidirectionalCollection, TextOutputStream, Comparable, Hashable, LosslessStringConvertible, ExpressibleByStringLiteral where Element == Character, Index == String.Index {
      associatedtype SubSequence: StringProtocol = Substring
      func _string() -> String
      func lowercased() -> String
      func uppercased() -> String
    }
    extension StringProtocol {
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
    }
    @representation("string") struct String: StringProtocol, RangeReplaceableCollection, CustomDebugStringConvertible, Sendable {
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

      struct UTF8View: BidirectionalCollection, CustomStringConvertible, CustomDebugStringConvertible {
        let _base: String
        let _start: Int
        let _end: Int
        var startIndex: String.Index { String.Index(_offset: _start) }
        var endIndex: String.Index { String.Index(_offset: _end) }
        var count: Int { _end - _start }
        func index(after i: String.Index) -> String.Index { String.Index(_offset: i._offset + 1) }
        func index(before i: String.Index) -> String.Index { String.Index(_offset: i._offset - 1) }
        func index(_ i: String.Index, offsetBy distance: Int) -> String.Index {
          String.Index(_offset: i._offset + distance)
        }
        func distance(from start: String.Index, to end: String.Index) -> Int { end._offset - start._offset }
        subscript(position: String.Index) -> UInt8 {
          precondition(position._offset >= _start && position._offset < _end, "String index is out of bounds")
          return UInt8(_value: _base._byte(position._offset))
        }
        var description: String { _base._slice(_start, _end) }
        var debugDescription: String { "UTF8View(\(String(reflecting: description)))" }
      }
      struct UnicodeScalarView: BidirectionalCollection, CustomStringConvertible, CustomDebugStringConvertible {
        var _base: String
        let _start: Int
        var _end: Int
        var startIndex: String.Index { String.Index(_offset: _start) }
        var endIndex: String.Index { String.Index(_offset: _end) }
        func index(after i: String.Index) -> String.Index {
          String.Index(_offset: i._offset + self[i]._width())
        }
        func index(before i: String.Index) -> String.Index {
          precondition(i._offset > _start, "String index is out of bounds")
          var offset = i._offset - 1
          while _base._byte(offset) & 0xC0 == 0x80 { offset -= 1 }
          return String.Index(_offset: offset)
        }
        subscript(position: String.Index) -> Unicode.Scalar {
          precondition(position._offset >= _start && position._offset < _end, "String index is out of bounds")
          return Unicode.Scalar(_code: _base._scalarValue(position._offset))
        }
        mutating func append(_ scalar: Unicode.Scalar) {
          _base = description + scalar.description
          _end = _base._byteCount
        }
        var description: String { _base._slice(_start, _end) }
        var debugDescription: String { "StringUnicodeScalarView(\(String(reflecting: description)))" }
      }
      struct UTF16View: BidirectionalCollection, CustomStringConvertible, CustomDebugStringConvertible {
        let _base: String
        let _start: Int
        let _end: Int
        struct Index: Comparable, Hashable {
          let _offset: Int
          let _isSecond: Bool
          static func < (a: Index, b: Index) -> Bool {
            a._offset < b._offset || (a._offset == b._offset && !a._isSecond && b._isSecond)
          }
        }
        var startIndex: Index { Index(_offset: _start, _isSecond: false) }
        var endIndex: Index { Index(_offset: _end, _isSecond: false) }
        func index(after i: Index) -> Index {
          let width = Unicode.Scalar(_code: _base._scalarValue(i._offset))._width()
          if width == 4 && !i._isSecond { return Index(_offset: i._offset, _isSecond: true) }
          return Index(_offset: i._offset + width, _isSecond: false)
        }
        func index(before i: Index) -> Index {
          if i._isSecond { return Index(_offset: i._offset, _isSecond: false) }
          let scalars = String.UnicodeScalarView(_base: _base, _start: _start, _end: _end)
          let offset = scalars.index(before: String.Index(_offset: i._offset))._offset
          return Index(_offset: offset, _isSecond: i._offset - offset == 4)
        }
        subscript(position: Index) -> UInt16 {
          precondition(position._offset >= _start && position._offset < _end, "String index is out of bounds")
          let code = _base._scalarValue(position._offset)
          if code < 65536 { return UInt16(_value: code) }
          let rest = code - 65536
          return UInt16(_value: position._isSecond ? 0xDC00 + (rest & 0x3FF) : 0xD800 + (rest >> 10))
        }
        var description: String { _base._slice(_start, _end) }
        var debugDescription: String { "StringUTF16(\(String(reflecting: description)))" }
      }
    }
    extension String.UnicodeScalarView: RangeReplaceableCollection {
      init() { self.init(_base: "", _start: 0, _end: 0) }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<String.Index>, with scalars: C)
      where C.Element == Unicode.Scalar {
        precondition(
          subrange.lowerBound._offset >= _start && subrange.upperBound._offset <= _end,
          "String index is out of bounds")
        let before = _base._slice(_start, subrange.lowerBound._offset)
        let after = _base._slice(subrange.upperBound._offset, _end)
        var text = before
        for scalar in scalars { text += scalar.description }
        text += after
        self.init(_base: text, _start: 0, _end: text._byteCount)
      }
    }

    /// Part of a string, from one byte up to before another.
    struct Substring: StringProtocol, RangeReplaceableCollection, CustomDebugStringConvertible, Sendable {
      typealias SubSequence = Substring
      typealias Index = String.Index
      var _base: String
      var _start: Int
      var _end: Int
      init(_base: String, _start: Int, _end: Int) {
        self._base = _base
        self._start = _start
        self._end = _end
      }
      init() { self.init(_base: "", _start: 0, _end: 0) }
      init(_ text: String) { self.init(_base: text, _start: 0, _end: text._byteCount) }
      init(stringLiteral value: String) { self.init(value) }
      init<S: Sequence>(_ characters: S) where S.Element == Character { self.init(String(characters)) }
      var base: String { _base }
      var _text: String { _base._slice(_start, _end) }
      func _string() -> String { _base._slice(_start, _end) }
      var description: String { _text }
      var debugDescription: String { String(reflecting: _text) }
      static func == (a: Substring, b: Substring) -> Bool { a._text == b._text }
      static func < (a: Substring, b: Substring) -> Bool { a._text < b._text }
      func hash(into hasher: inout Hasher) { hasher.combine(_text) }
      var count: Int { _text.count }
      var isEmpty: Bool { _start == _end }
      func _collected() -> [Character] { _text._collected() }
      func makeIterator() -> IndexingIterator<[Character]> { _collected().makeIterator() }
      var startIndex: String.Index { String.Index(_offset: _start) }
      var endIndex: String.Index { String.Index(_offset: _end) }
      func index(after i: String.Index) -> String.Index {
        precondition(i._offset < _end, "Substring index is out of bounds")
        return String.Index(_offset: _base._next(i._offset))
      }
      func index(before i: String.Index) -> String.Index {
        precondition(i._offset > _start, "Substring index is out of bounds")
        return String.Index(_offset: _base._previous(i._offset))
      }
      subscript(position: String.Index) -> Character {
        precondition(position._offset >= _start && position._offset < _end, "Substring index is out of bounds")
        return _base._character(position._offset, _base._next(position._offset))
      }
      subscript(bounds: Range<String.Index>) -> Substring {
        precondition(bounds.lowerBound._offset >= _start && bounds.upperBound._offset <= _end, "Substring index range is out of bounds")
        return Substring(_base: _base, _start: bounds.lowerBound._offset, _end: bounds.upperBound._offset)
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<String.Index>, with characters: C)
        where C.Element == Character
      {
        let text = _base._slice(0, subrange.lowerBound._offset) + String._joined(characters._collected())
        _end = text._byteCount + _end - subrange.upperBound._offset
        _base = text + _base._slice(subrange.upperBound._offset, _base._byteCount)
      }
      mutating func append(_ character: Character) { write(character.description) }
      mutating func append(contentsOf text: String) { write(text) }
      mutating func write(_ text: String) {
        _base = _base._slice(0, _end) + text
        _end = _base._byteCount
      }
      var utf8: String.UTF8View { String.UTF8View(_base: _base, _start: _start, _end: _end) }
      var utf16: String.UTF16View { String.UTF16View(_base: _base, _start: _start, _end: _end) }
      var unicodeScalars: String.UnicodeScalarView {
        String.UnicodeScalarView(_base: _base, _start: _start, _end: _end)
      }
    }

    """#

  /// Searching and replacing in collections, which Swift's string processing gives to all of them.
  static let searching = #"""
    extension Collection where Element: Equatable {
      func _starts<C: Collection>(at i: Index, with other: C) -> Index? where C.Element == Element {
        var (own, wanted) = (i, other.startIndex)
        while wanted != other.endIndex {
          if own == endIndex || self[own] != other[wanted] { return nil }
          own = index(after: own)
          wanted = other.index(after: wanted)
        }
        return own
      }
      func _firstRange<C: Collection>(of other: C, from start: Index) -> Range<Index>? where C.Element == Element {
        var i = start
        while true {
          if let end = _starts(at: i, with: other) { return Range(uncheckedBounds: (lower: i, upper: end)) }
          if i == endIndex { return nil }
          i = index(after: i)
        }
      }
      func firstRange<C: Collection>(of other: C) -> Range<Index>? where C.Element == Element {
        _firstRange(of: other, from: startIndex)
      }
      func ranges<C: Collection>(of other: C) -> [Range<Index>] where C.Element == Element {
        var result: [Range<Index>] = []
        var start = startIndex
        while let range = _firstRange(of: other, from: start) {
          result.append(range)
          if range.upperBound == endIndex { break }
          start = range.isEmpty ? index(after: range.upperBound) : range.upperBound
        }
        return result
      }
      func contains<C: Collection>(_ other: C) -> Bool where C.Element == Element { firstRange(of: other) != nil }
      func split<C: Collection>(separator: C, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [SubSequence]
        where C.Element == Element
      {
        var result: [SubSequence] = []
        var start = startIndex
        while result.count < maxSplits, let range = _firstRange(of: separator, from: start) {
          if start != range.lowerBound || !omittingEmptySubsequences { result.append(self[start..<range.lowerBound]) }
          start = range.upperBound
        }
        if start != endIndex || !omittingEmptySubsequences { result.append(self[start..<endIndex]) }
        return result
      }
      func trimmingPrefix<C: Collection>(_ prefix: C) -> SubSequence where C.Element == Element {
        self[(_starts(at: startIndex, with: prefix) ?? startIndex)..<endIndex]
      }
    }
    extension RangeReplaceableCollection where Element: Equatable {
      mutating func trimPrefix<C: Collection>(_ prefix: C) where C.Element == Element {
        self = Self(trimmingPrefix(prefix))
      }
    }
    extension RangeReplaceableCollection {
      mutating func trimPrefix(while predicate: (Element) throws -> Bool) rethrows {
        self = Self(try drop(while: predicate))
      }
    }
    extension Collection {
      func trimmingPrefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence { try drop(while: predicate) }
    }
    extension RangeReplaceableCollection where Element: Equatable {
      func replacing<C: Collection, R: Collection>(_ other: C, with replacement: R, maxReplacements: Int = Int.max) -> Self
        where C.Element == Element, R.Element == Element
      {
        var result = Self()
        var start = startIndex
        for range in ranges(of: other).prefix(maxReplacements) {
          result.append(contentsOf: self[start..<range.lowerBound])
          result.append(contentsOf: replacement)
          start = range.upperBound
        }
        result.append(contentsOf: self[start..<endIndex])
        return result
      }
      mutating func replace<C: Collection, R: Collection>(_ other: C, with replacement: R, maxReplacements: Int = Int.max)
        where C.Element == Element, R.Element == Element
      {
        self = replacing(other, with: replacement, maxReplacements: maxReplacements)
      }
    }

    """#
}
