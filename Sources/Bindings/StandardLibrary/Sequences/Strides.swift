extension StandardLibrary {
  /// Numbers at equal distances.
  static let strides = #"""
    func stride<T: Strideable>(from start: T, to end: T, by stride: T.Stride) -> StrideTo<T> {
      precondition(stride != 0, "Stride size must not be zero")
      return StrideTo(_start: start, _end: end, _stride: stride)
    }
    func stride<T: Strideable>(from start: T, through end: T, by stride: T.Stride) -> StrideThrough<T> {
      precondition(stride != 0, "Stride size must not be zero")
      return StrideThrough(_start: start, _end: end, _stride: stride)
    }
    struct StrideTo<Element: Strideable>: Sequence, CustomStringConvertible {
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      struct Iterator: IteratorProtocol {
        let _start: Element
        let _end: Element
        let _stride: Element.Stride
        var _index: Int
        var _current: Element?
        mutating func next() -> Element? {
          guard let value = _current, _stride > 0 ? value < _end : value > _end else { return nil }
          _index += 1
          _current = Element._step(after: value, _start, _stride, _index)
          return value
        }
      }
      func makeIterator() -> Iterator {
        Iterator(_start: _start, _end: _end, _stride: _stride, _index: 0, _current: _start)
      }
      var underestimatedCount: Int { reduce(0) { count, _ in count + 1 } }
      var description: String { String(reflecting: StrideTo<Element>.self) }
    }
    struct StrideThrough<Element: Strideable>: Sequence, CustomStringConvertible {
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      struct Iterator: IteratorProtocol {
        let _start: Element
        let _end: Element
        let _stride: Element.Stride
        var _index: Int
        var _current: Element?
        mutating func next() -> Element? {
          guard let value = _current, _stride > 0 ? value <= _end : value >= _end else { return nil }
          _index += 1
          _current = Element._step(after: value, _start, _stride, _index)
          return value
        }
      }
      func makeIterator() -> Iterator {
        Iterator(_start: _start, _end: _end, _stride: _stride, _index: 0, _current: _start)
      }
      var underestimatedCount: Int { reduce(0) { count, _ in count + 1 } }
      var description: String { String(reflecting: StrideThrough<Element>.self) }
    }

    """#
}
