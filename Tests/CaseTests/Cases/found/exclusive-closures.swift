func with(_ x: inout Int, _ f: () -> Int) { x = f() }
func keep(_ x: inout Int, _ f: @escaping () -> Int) { x = 1 }
struct Line {
  var ends = [1, 2], size = 2
  subscript(near value: @autoclosure () -> Int) -> Int { get { value() } set { size = newValue } }
  mutating func shrink() {
    ends.removeAll { $0 == size }
    ends.removeAll { $0 == ends.count } // error: overlapping accesses to 'self.ends'
    self[near: size] = 2 // error: overlapping accesses to 'self'
  }
}
func change() {
  var x = 1, list = [1], counts: [String: Int] = [:]
  with(&x) { x } // error: overlapping accesses to 'x'
  with(&list[0]) { list.count } // error: overlapping accesses to 'list'
  with(&list[0]) { x }
  keep(&x) { x }
  list.removeAll { $0 == list[0] } // error: overlapping accesses to 'list'
  list.removeAll { y in if y == 1 { return list.isEmpty } else { return false } } // error: overlapping accesses to 'list'
  list.forEach { list.append($0) }
  counts["a", default: counts.count] += 1 // error: overlapping accesses to 'counts'
  counts["a", default: counts.count] = 1 // error: overlapping accesses to 'counts'
  counts["a", default: 1] += counts.count
  swap(&list[0], &list[1]) // error: overlapping accesses to 'list'
}
