extension StandardLibrary {
  /// Parts of texts.
  static let substrings = #"""
    /// Part of a string, from one byte up to before another.
    struct Substring: StringProtocol, RangeReplaceableCollection, _PlainCollection, CustomDebugStringConvertible, Sendable {
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
      func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String { try _text.filter(isIncluded) }
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
}
