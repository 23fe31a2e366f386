extension StandardLibrary {
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
