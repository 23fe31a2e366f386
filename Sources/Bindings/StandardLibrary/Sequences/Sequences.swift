extension StandardLibrary {
  /// What every sequence can do.
  static let sequences = #"""
    protocol IteratorProtocol<Element> {
      associatedtype Element
      mutating func next() -> Element?
    }
    protocol Sequence<Element> {
      associatedtype Element
      associatedtype Iterator: IteratorProtocol = Self where Iterator.Element == Element
      func makeIterator() -> Iterator
      var underestimatedCount: Int { get }
      /// Whether an element is in it, where that shows without a search; nil where not.
      func _customContainsEquatableElement(_ element: Element) -> Bool?
      /// The elements as an array, each asked for as often as Swift asks when it makes one.
      func _collected() -> [Element]
    }
    extension Sequence where Iterator == Self {
      func makeIterator() -> Self { self }
    }
    extension Sequence {
      var underestimatedCount: Int { 0 }
      func _customContainsEquatableElement(_ element: Element) -> Bool? { nil }
      func _collected() -> [Element] {
        _ = underestimatedCount
        return _walked()
      }
      func _walked() -> [Element] {
        var result: [Element] = []
        for element in self { result.append(element) }
        return result
      }
      func map<T, E: Error>(_ transform: (Element) throws(E) -> T) throws(E) -> [T] {
        _ = underestimatedCount
        var result: [T] = []
        for element in self { result.append(try transform(element)) }
        return result
      }
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self { if try isIncluded(element) { result.append(element) } }
        return result
      }
      func compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T] {
        var result: [T] = []
        for element in self { if let value = try transform(element) { result.append(value) } }
        return result
      }
      func flatMap<S: Sequence>(_ transform: (Element) throws -> S) rethrows -> [S.Element] {
        var result: [S.Element] = []
        for element in self { result.append(contentsOf: try transform(element)) }
        return result
      }
      func reduce<Result>(_ initial: Result, _ next: (Result, Element) throws -> Result) rethrows -> Result {
        var result = initial
        for element in self { result = try next(result, element) }
        return result
      }
      func reduce<Result>(into initial: Result, _ update: (inout Result, Element) throws -> Void) rethrows -> Result {
        var result = initial
        for element in self { try update(&result, element) }
        return result
      }
      func forEach(_ body: (Element) throws -> Void) rethrows { for element in self { try body(element) } }
      func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool {
        for element in self { if try predicate(element) { return true } }
        return false
      }
      func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool {
        for element in self { if !(try predicate(element)) { return false } }
        return true
      }
      func first(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        for element in self { if try predicate(element) { return element } }
        return nil
      }
      func count<E: Error>(where predicate: (Element) throws(E) -> Bool) throws(E) -> Int {
        var count = 0
        for element in self { if try predicate(element) { count += 1 } }
        return count
      }
      func enumerated() -> EnumeratedSequence<Self> { EnumeratedSequence(_base: self) }
      func reversed() -> [Element] { _collected()._backwards() }
      func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element] {
        var result = _collected()
        try result.sort(by: areInIncreasingOrder)
        return result
      }
      func min(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
        var best: Element? = nil
        for element in self {
          if let known = best {
            if try areInIncreasingOrder(element, known) { best = element }
          } else {
            best = element
          }
        }
        return best
      }
      func max(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
        var best: Element? = nil
        for element in self {
          if let known = best {
            if try areInIncreasingOrder(known, element) { best = element }
          } else {
            best = element
          }
        }
        return best
      }
      func prefix(_ maxLength: Int) -> PrefixSequence<Self> {
        precondition(maxLength >= 0, "Can't take a prefix of negative length from a sequence")
        return PrefixSequence(_base: self, _maxLength: maxLength)
      }
      func prefix(while predicate: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self {
          if !(try predicate(element)) { break }
          result.append(element)
        }
        return result
      }
      func suffix(_ maxLength: Int) -> [Element] {
        precondition(maxLength >= 0, "Can't take a suffix of negative length from a sequence")
        return maxLength == 0 ? [] : Array(_collected().suffix(maxLength))
      }
      func dropFirst(_ k: Int = 1) -> DropFirstSequence<Self> {
        precondition(k >= 0, "Can't drop a negative number of elements from a sequence")
        return DropFirstSequence(_base: self, _limit: k)
      }
      func dropLast(_ k: Int = 1) -> [Element] {
        precondition(k >= 0, "Can't drop a negative number of elements from a sequence")
        return k == 0 ? _collected() : Array(_walked().dropLast(k))
      }
      func drop(while predicate: (Element) throws -> Bool) rethrows -> DropWhileSequence<Self> {
        var iterator = makeIterator()
        var next = iterator.next()
        while let element = next, try predicate(element) { next = iterator.next() }
        return DropWhileSequence(_iterator: iterator, _nextElement: next)
      }
      func split(
        maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true,
        whereSeparator isSeparator: (Element) throws -> Bool
      ) rethrows -> [ArraySlice<Element>] {
        try _collected().split(
          maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: isSeparator)
      }
      func elementsEqual<S: Sequence>(_ other: S, by areEquivalent: (Element, S.Element) throws -> Bool) rethrows -> Bool {
        var others = other.makeIterator()
        for element in self {
          guard let next = others.next(), try areEquivalent(element, next) else { return false }
        }
        return others.next() == nil
      }
      func starts<S: Sequence>(with prefix: S, by areEquivalent: (Element, S.Element) throws -> Bool) rethrows -> Bool {
        var wanted = prefix.makeIterator()
        for element in self {
          guard let next = wanted.next() else { return true }
          if !(try areEquivalent(element, next)) { return false }
        }
        return wanted.next() == nil
      }
      func lexicographicallyPrecedes<S: Sequence>(
        _ other: S, by areInIncreasingOrder: (Element, Element) throws -> Bool
      ) rethrows -> Bool where S.Element == Element {
        var (a, b) = (makeIterator(), other.makeIterator())
        while true {
          guard let x = a.next() else { return b.next() != nil }
          guard let y = b.next() else { return false }
          if try areInIncreasingOrder(x, y) { return true }
          if try areInIncreasingOrder(y, x) { return false }
        }
      }
      var lazy: LazySequence<Self> { LazySequence(_base: self) }
      func shuffled<R: RandomNumberGenerator>(using generator: inout R) -> [Element] {
        var result = _collected()
        result.shuffle(using: &generator)
        return result
      }
    }
    extension Sequence where Element: Equatable {
      func contains(_ element: Element) -> Bool {
        if let known = _customContainsEquatableElement(element) { return known }
        for other in self { if other == element { return true } }
        return false
      }
      func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>] {
        split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: { $0 == separator })
      }
      func elementsEqual<S: Sequence>(_ other: S) -> Bool where S.Element == Element { elementsEqual(other, by: ==) }
      func starts<S: Sequence>(with prefix: S) -> Bool where S.Element == Element { starts(with: prefix, by: ==) }
    }
    extension Sequence where Element: Comparable {
      func sorted() -> [Element] {
        var result = _collected()
        result.sort()
        return result
      }
      func min() -> Element? {
        var best: Element? = nil
        for element in self {
          if let known = best { if element < known { best = element } } else { best = element }
        }
        return best
      }
      func max() -> Element? {
        var best: Element? = nil
        for element in self {
          if let known = best { if known < element { best = element } } else { best = element }
        }
        return best
      }
      func lexicographicallyPrecedes<S: Sequence>(_ other: S) -> Bool where S.Element == Element {
        lexicographicallyPrecedes(other, by: <)
      }
    }
    extension Sequence where Element: StringProtocol {
      func joined(separator: String = "") -> String {
        _ = underestimatedCount
        var result = ""
        var isFirst = true
        for element in self {
          if isFirst { isFirst = false } else { result += separator }
          result += element._string()
        }
        return result
      }
    }
    extension Sequence where Element: Sequence {
      func joined() -> FlattenSequence<Self> { FlattenSequence(_base: self) }
      func joined<S: Sequence>(separator: S) -> JoinedSequence<Self> where S.Element == Element.Element {
        JoinedSequence(_base: self, _separator: ContiguousArray(separator))
      }
    }


    """#
}
