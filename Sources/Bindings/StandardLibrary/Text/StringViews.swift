extension StandardLibrary {
  /// A text's bytes, 16-bit units and scalars.
  static let stringViews = #"""
    extension String {
      struct UTF8View: BidirectionalCollection, _PlainCollection, CustomStringConvertible, CustomDebugStringConvertible {
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
      struct UnicodeScalarView: BidirectionalCollection, _PlainCollection, CustomStringConvertible, CustomDebugStringConvertible {
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
      struct UTF16View: BidirectionalCollection, _PlainCollection, CustomStringConvertible, CustomDebugStringConvertible {
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

    """#
}
