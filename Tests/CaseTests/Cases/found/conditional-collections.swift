// What an associated type is shows in an extension under conditions.
struct L<Base: Sequence>: Sequence { let base: Base
  func makeIterator() -> Base.Iterator { base.makeIterator() } }
extension L: Collection where Base: Collection {
  var startIndex: Base.Index { base.startIndex }
  var endIndex: Base.Index { base.endIndex }
  func index(after i: Base.Index) -> Base.Index { base.index(after: i) }
  subscript(position: Base.Index) -> Base.Element { base[position] }
}
struct M<Base: Sequence, Element>: Sequence { let base: Base; let f: (Base.Element) -> Element
  struct Iterator: IteratorProtocol { var base: Base.Iterator; let f: (Base.Element) -> Element; mutating func next() -> Element? { base.next().map(f) } }
  func makeIterator() -> Iterator { Iterator(base: base.makeIterator(), f: f) } }
extension M: Collection where Base: Collection {
  var startIndex: Base.Index { base.startIndex }
  var endIndex: Base.Index { base.endIndex }
  func index(after i: Base.Index) -> Base.Index { base.index(after: i) }
  subscript(position: Base.Index) -> Element { f(base[position]) }
}
let l = L(base: [1, 2, 3])
print(l[2])
let m = M(base: l, f: { $0 * 2 })
print(m[2])
let n = M(base: [1, 2, 3], f: { $0 * 2 })
print(n[2])
func g<C: Collection>(_ c: C, _ i: C.Index) -> C.Element { c[i] }
print(g(l, 1), g(m, 1), g(n, 1))
// expect: 3
// expect: 6
// expect: 6
// expect: 2 4 4
