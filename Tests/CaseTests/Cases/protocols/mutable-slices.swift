// Parts of an own collection are changed in their places.
struct Ring<Element>: RandomAccessCollection, MutableCollection {
  var elements: [Element], head = 0
  var startIndex: Int { 0 }
  var endIndex: Int { elements.count }
  subscript(i: Int) -> Element {
    get { elements[(head + i) % elements.count] }
    set { elements[(head + i) % elements.count] = newValue }
  }
}
func quicksort<C: MutableCollection & RandomAccessCollection>(_ c: inout C) where C.Element: Comparable {
  guard c.count > 1, let pivot = c.last else { return }
  let middle = c.partition { $0 >= pivot }
  c.swapAt(middle, c.index(before: c.endIndex))
  var (low, high) = (c[..<middle].sorted(), c[c.index(after: middle)...].sorted())
  low.append(pivot)
  low += high
  high = low
  for (i, x) in zip(c.indices, high) { c[i] = x }
}
var ring = Ring(elements: [1, 2, 3, 4, 5], head: 2)
ring[1...3].reverse()
print(Array(ring), ring.indices, type(of: ring.indices), ring[1..<4].indices)
ring[..<2].sort()
ring[3...].swapAt(3, 4)
ring[2..<4] = ring[0..<2]
print(Array(ring), ring[1..<3])
ring[...].sort(by: >)
quicksort(&ring)
print(Array(ring), Array(ring.indices.reversed()))
var letters = Array("typescript")
quicksort(&letters[2...])
print(String(letters))
ring[0..<2] = ring[0..<3] // trap: slice of a larger size
// expect: [3, 1, 5, 4, 2] 0..<5 Range<Int> 1..<4
// expect: [1, 3, 1, 3, 4] Slice<Ring<Int>>(_startIndex: 1, _endIndex: 3, _base: main.Ring<Swift.Int>(elements: [3, 4, 1, 3, 1], head: 2))
// expect: [1, 1, 3, 3, 4] [4, 3, 2, 1, 0]
// expect: tyceipprst
