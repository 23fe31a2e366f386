extension StandardLibrary {
  /// What every sequence can do.
  static let sequences = """
    protocol Sequence {
      associatedtype Element
      associatedtype Iterator
      func makeIterator() -> Iterator
    }
    extension Sequence {
      func _collected() -> [Element] {
        var result: [Element] = []
        for element in self { result.append(element) }
        return result
      }
      func map<T>(_ transform: (Element) -> T) -> [T] {
        var result: [T] = []
        for element in self { result.append(transform(element)) }
        return result
      }
      func filter(_ isIncluded: (Element) -> Bool) -> [Element] {
        var result: [Element] = []
        for element in self { if isIncluded(element) { result.append(element) } }
        return result
      }
      func compactMap<T>(_ transform: (Element) -> T?) -> [T] {
        var result: [T] = []
        for element in self { if let value = transform(element) { result.append(value) } }
        return result
      }
      func flatMap<T>(_ transform: (Element) -> [T]) -> [T] {
        var result: [T] = []
        for element in self { result += transform(element) }
        return result
      }
      func reduce<Result>(_ initial: Result, _ next: (Result, Element) -> Result) -> Result {
        var result = initial
        for element in self { result = next(result, element) }
        return result
      }
      func reduce<Result>(into initial: Result, _ update: (inout Result, Element) -> Void) -> Result {
        var result = initial
        for element in self { update(&result, element) }
        return result
      }
      func forEach(_ body: (Element) -> Void) { for element in self { body(element) } }
      func contains(where predicate: (Element) -> Bool) -> Bool {
        for element in self { if predicate(element) { return true } }
        return false
      }
      func allSatisfy(_ predicate: (Element) -> Bool) -> Bool {
        for element in self { if !predicate(element) { return false } }
        return true
      }
      func first(where predicate: (Element) -> Bool) -> Element? {
        for element in self { if predicate(element) { return element } }
        return nil
      }
      func count(where predicate: (Element) -> Bool) -> Int {
        var count = 0
        for element in self { if predicate(element) { count += 1 } }
        return count
      }
      func enumerated() -> EnumeratedSequence<Element> { EnumeratedSequence(elements: _collected()) }
      func reversed() -> [Element] { _collected().reversed() }
      func sorted(by areInIncreasingOrder: (Element, Element) -> Bool) -> [Element] {
        var result = _collected()
        result.sort(by: areInIncreasingOrder)
        return result
      }
      func min(by areInIncreasingOrder: (Element, Element) -> Bool) -> Element? {
        var best: Element? = nil
        for element in self {
          if let known = best { if areInIncreasingOrder(element, known) { best = element } } else { best = element }
        }
        return best
      }
      func max(by areInIncreasingOrder: (Element, Element) -> Bool) -> Element? {
        var best: Element? = nil
        for element in self {
          if let known = best { if areInIncreasingOrder(known, element) { best = element } } else { best = element }
        }
        return best
      }
      func prefix(_ count: Int) -> [Element] {
        precondition(count >= 0, "Can't take a prefix of negative length from a sequence")
        var result: [Element] = []
        for element in self { if result.count == count { break }; result.append(element) }
        return result
      }
      func dropFirst(_ count: Int = 1) -> [Element] {
        precondition(count >= 0, "Can't drop a negative number of elements from a sequence")
        var result: [Element] = []
        var skipped = 0
        for element in self { if skipped < count { skipped += 1 } else { result.append(element) } }
        return result
      }
      func prefix(while predicate: (Element) -> Bool) -> [Element] {
        var result: [Element] = []
        for element in self { if !predicate(element) { break }; result.append(element) }
        return result
      }
    }
    extension Sequence where Element: Equatable {
      func contains(_ value: Element) -> Bool {
        for element in self { if element == value { return true } }
        return false
      }
    }
    extension Sequence where Element: Comparable {
      func sorted() -> [Element] {
        var result = _collected()
        result.sort()
        return result
      }
      func min() -> Element? { self.min(by: { $0 < $1 }) }
      func max() -> Element? { self.max(by: { $0 < $1 }) }
    }
    extension Sequence where Element == String {
      func joined(separator: String = "") -> String {
        var result = ""
        var isFirst = true
        for element in self {
          if isFirst { isFirst = false } else { result += separator }
          result += element
        }
        return result
      }
    }
    struct EnumeratedSequence<Base>: Sequence {
      typealias Element = (offset: Int, element: Base)
      let elements: [Base]
      func makeIterator() -> EnumeratedIterator<Base> { EnumeratedIterator(elements: elements, index: 0) }
    }
    struct EnumeratedIterator<Base>: IteratorProtocol {
      typealias Element = (offset: Int, element: Base)
      let elements: [Base]
      var index: Int
      mutating func next() -> (offset: Int, element: Base)? {
        if index == elements.count { return nil }
        index += 1
        return (offset: index - 1, element: elements[index - 1])
      }
    }
    func zip<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> Zip2Sequence<A.Element, B.Element> {
      Zip2Sequence(first: a.map { $0 }, second: b.map { $0 })
    }
    struct Zip2Sequence<First, Second>: Sequence {
      typealias Element = (First, Second)
      let first: [First]
      let second: [Second]
      func makeIterator() -> ZipIterator<First, Second> { ZipIterator(first: first, second: second, index: 0) }
    }
    struct ZipIterator<First, Second>: IteratorProtocol {
      typealias Element = (First, Second)
      let first: [First]
      let second: [Second]
      var index: Int
      mutating func next() -> (First, Second)? {
        if index == first.count || index == second.count { return nil }
        index += 1
        return (first[index - 1], second[index - 1])
      }
    }
    func repeatElement<T>(_ element: T, count: Int) -> [T] { Array(repeating: element, count: count) }

    """
}
