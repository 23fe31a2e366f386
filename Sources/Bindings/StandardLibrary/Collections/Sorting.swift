extension StandardLibrary {
  /// Swift's own way to sort, a stable merge of runs, so that comparisons that do something are made in its order.
  static let sorting = #"""
    extension Array {
      mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
        if count < 2 { return }
        let shortest = _shortestRun(of: count)
        if count <= shortest { return try _insert(1, to: count, downTo: 0, by: areInIncreasingOrder) }
        var runs: [Range<Int>] = []
        var start = 0
        while start < count {
          var end = try _endOfRun(from: start, by: areInIncreasingOrder)
          if end < count && end - start < shortest {
            let sorted = end
            end = _min(count, start + shortest)
            try _insert(sorted, to: end, downTo: start, by: areInIncreasingOrder)
          }
          runs.append(start..<end)
          while let upper = _unbalanced(runs) { try _merge(&runs, at: upper, by: areInIncreasingOrder) }
          start = end
        }
        while runs.count > 1 { try _merge(&runs, at: runs.count - 1, by: areInIncreasingOrder) }
      }
      /// Lets each element from `first` on sink to its place among the sorted ones before it.
      mutating func _insert(
        _ first: Int, to end: Int, downTo start: Int, by areInIncreasingOrder: (Element, Element) throws -> Bool
      ) rethrows {
        for next in first..<end {
          let element = self[next]
          var i = next
          defer { self[i] = element }
          while i > start {
            if !(try areInIncreasingOrder(element, self[i - 1])) { break }
            self[i] = self[i - 1]
            i -= 1
          }
        }
      }
      /// Where the sorted elements from `start` on end; a run that falls is turned around.
      mutating func _endOfRun(
        from start: Int, by areInIncreasingOrder: (Element, Element) throws -> Bool
      ) rethrows -> Int {
        var end = start + 1
        if end == count { return end }
        let falls = try areInIncreasingOrder(self[end], self[start])
        end += 1
        while end < count {
          if falls != (try areInIncreasingOrder(self[end], self[end - 1])) { break }
          end += 1
        }
        if falls { for i in 0..<(end - start) / 2 { swapAt(start + i, end - 1 - i) } }
        return end
      }
      /// Merges a run with the one before it.
      mutating func _merge(
        _ runs: inout [Range<Int>], at upper: Int, by areInIncreasingOrder: (Element, Element) throws -> Bool
      ) rethrows {
        let (low, middle, high) = (runs[upper - 1].lowerBound, runs[upper].lowerBound, runs[upper].upperBound)
        if middle - low < high - middle {
          try _mergeUpwards(low, middle, high, by: areInIncreasingOrder)
        } else {
          try _mergeDownwards(low, middle, high, by: areInIncreasingOrder)
        }
        runs[upper - 1] = low..<high
        runs.remove(at: upper)
      }
      /// What waits comes back even where a comparison throws.
      mutating func _mergeUpwards(
        _ low: Int, _ middle: Int, _ high: Int, by areInIncreasingOrder: (Element, Element) throws -> Bool
      ) rethrows {
        let waiting = Array(self[low..<middle])
        var (target, first, second) = (low, 0, middle)
        defer { for i in first..<waiting.count { self[target + i - first] = waiting[i] } }
        while first < waiting.count && second < high {
          if try areInIncreasingOrder(self[second], waiting[first]) {
            self[target] = self[second]
            second += 1
          } else {
            self[target] = waiting[first]
            first += 1
          }
          target += 1
        }
      }
      mutating func _mergeDownwards(
        _ low: Int, _ middle: Int, _ high: Int, by areInIncreasingOrder: (Element, Element) throws -> Bool
      ) rethrows {
        let waiting = Array(self[middle..<high])
        var (target, first, second) = (high, middle, waiting.count)
        defer { for i in 0..<second { self[first + i] = waiting[i] } }
        while second > 0 && first > low {
          target -= 1
          if try areInIncreasingOrder(waiting[second - 1], self[first - 1]) {
            first -= 1
            self[target] = self[first]
          } else {
            second -= 1
            self[target] = waiting[second]
          }
        }
      }
    }
    extension Array where Element: Comparable {
      mutating func sort() { sort(by: { $0 < $1 }) }
    }
    /// Runs of so many elements leave their number at a power of two or just below; fewer than 64 are one.
    func _shortestRun(of count: Int) -> Int {
      if count < 64 { return count }
      let shift = 58 - count.leadingZeroBitCount
      return count >> shift + (count & ((1 << shift) - 1) == 0 ? 0 : 1)
    }
    /// The number of a run that is to be merged with the one before it, so that each stays longer than the two behind it.
    func _unbalanced(_ runs: [Range<Int>]) -> Int? {
      let last = runs.count - 1
      if last < 1 { return nil }
      let mustMergeThree =
        last >= 3 && runs[last - 3].count <= runs[last - 2].count + runs[last - 1].count
        || last >= 2 && runs[last - 2].count <= runs[last - 1].count + runs[last].count
      if mustMergeThree { return runs[last - 2].count < runs[last].count ? last - 1 : last }
      return runs[last - 1].count <= runs[last].count ? last : nil
    }

    """#
}
