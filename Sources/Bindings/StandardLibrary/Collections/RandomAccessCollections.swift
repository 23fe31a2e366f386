extension StandardLibrary {
  /// Collections that reach any distance at once.
  static let randomAccessCollections = #"""
    protocol RandomAccessCollection<Element>: BidirectionalCollection {
      associatedtype Indices: Collection = Range<Index>
      func index(_ i: Index, offsetBy distance: Int) -> Index
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?
      func distance(from start: Index, to end: Index) -> Int
    }
    extension RandomAccessCollection where Index: Strideable, Index.Stride == Int {
      func index(after i: Index) -> Index { i.advanced(by: 1) }
      func index(before i: Index) -> Index { i.advanced(by: -1) }
      func index(_ i: Index, offsetBy distance: Int) -> Index { i.advanced(by: distance) }
      func distance(from start: Index, to end: Index) -> Int { start.distance(to: end) }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        let space = i.distance(to: limit)
        if distance > 0 ? space >= 0 && space < distance : space <= 0 && distance < space { return nil }
        return i.advanced(by: distance)
      }
    }
    extension RandomAccessCollection where Index: Strideable, Index.Stride == Int, Indices == Range<Index> {
      var indices: Range<Index> { startIndex..<endIndex }
    }

    """#
}
