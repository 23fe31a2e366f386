// What walks over lazy sequences, and over authors' own collections, asks them as often as in Swift, and in its order.
var asked = ""
func next(_ x: Int) -> Int {
  asked += " n\(x)"
  return x + 1
}
func even(_ x: Int) -> Bool {
  asked += " e\(x)"
  return x % 2 == 0
}
func small(_ x: Int) -> Bool {
  asked += " s\(x)"
  return x < 3
}
func twice(_ x: Int) -> [Int] {
  asked += " t\(x)"
  return x == 2 ? [] : [x, x]
}
struct Steps: BidirectionalCollection {
  let items: [Int]
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  func index(after i: Int) -> Int {
    asked += " +"
    return i + 1
  }
  func index(before i: Int) -> Int {
    asked += " -"
    return i - 1
  }
  subscript(i: Int) -> Int {
    asked += " @\(i)"
    return items[i]
  }
}
func show(_ values: Any...) {
  for value in values { print(value, terminator: " ") }
  print("|" + asked)
  asked = ""
}
let xs = [1, 2, 3, 4]
let steps = Steps(items: xs)
show(steps.map { $0 })
show(steps.enumerated().map { $0.offset + $0.element })
show(Array(xs.lazy.filter(even).reversed()))
show(xs.lazy.filter(even).enumerated().map { $0.offset + $0.element })
let shifted: [Int] = xs.lazy.filter(even).map(next)
show(shifted)
show([0] + steps.lazy.map(next))
var copy = xs
copy.insert(contentsOf: xs.lazy.filter(even), at: 1)
show(copy)
copy.append(contentsOf: steps)
show(copy.count)
let front = xs.lazy.prefix(while: small)
show(Array(front.suffix(1)), front.dropLast().isEmpty)
let doubled = xs.lazy.flatMap(twice)
show(doubled.count, Array(doubled.prefix(3)))
show(Array(doubled.suffix(3)), Array(doubled.reversed()))
let chosen = xs.lazy.map(next).filter(even)
let place = chosen.firstIndex(of: 4)!
show(chosen[place], Array(chosen[..<place]), Array(chosen[place...]), chosen.distance(from: chosen.startIndex, to: place))
show(zip(chosen, chosen).map { $0 + $1 })
show(chosen.map { "\($0)" }.joined(separator: "-"), steps.lazy.map { "\($0)" }.joined(separator: "+"))
show(Set(chosen).count, Dictionary(grouping: chosen, by: next).count)
show(steps.split { $0 == 2 }.count, chosen.lexicographicallyPrecedes([2, 3]))
show(Array(AnySequence(xs).drop(while: small).prefix(1)), Array([xs.lazy.map(next), xs.lazy.map(next)].joined(separator: [0]).prefix(2)))
// expect: [1, 2, 3, 4] | + + + + @0 + @1 + @2 + @3 +
// expect: [1, 3, 5, 7] | + + + + @0 + @1 + @2 + @3 +
// expect: [4, 2] | e1 e2 e3 e4 e1 e2 e4 e1 e2 e3 e2 e1 e2
// expect: [2, 5] | e1 e2 e3 e4 e1 e2 e1 e2 e3 e4 e1 e2
// expect: [3, 5] | e1 e2 e3 e4 e1 e2 n2 e3 e4 n4
// expect: [0, 2, 3, 4, 5] | + + + + @0 + n1 @1 + n2 @2 + n3 @3 + n4
// expect: [1, 2, 4, 2, 3, 4] | e1 e2 e3 e4 e1 e2 e3 e4
// expect: 10 | + + + + @0 + @1 + @2 + @3 +
// expect: [2] false | s1 s2 s3 s1 s1 s1 s3 s1 s3 s1 s1 s2 s1 s3 s1 s1 s2 s1
// expect: 6 [1, 1, 3] | t1 t1 t2 t3 t4 t1 t1 t1 t2 t3 t3 t1 t1 t1 t2 t3 t1 t1 t1 t1 t2 t3 t3 t3
// expect: [3, 4, 4] [4, 4, 3, 3, 1, 1] | t1 t4 t4 t4 t3 t1 t3 t4 t3 t3 t4 t4 t4 t4 t4 t1 t1 t2 t3 t4 t1 t4 t4 t1 t4 t4 t1 t4 t3 t3 t1 t3 t3 t1 t3 t2 t1 t1 t1 t1 t1 t1
// expect: 4 [2] [4] 1 | n1 e2 n1 n2 e3 n3 e4 n3 n3 n1 e2 n1 e2 n2 e3 n3 e4 n4 e5 n1 e2 n2 e3 n3 e4
// expect: [4, 8] | n1 e2 n1 e2 n2 e3 n3 e4 n2 e3 n3 e4 n4 e5
// expect: 2-4 1+2+3+4 | n1 e2 n2 e3 n3 e4 n4 e5 + + + + @0 + @1 + @2 + @3 +
// expect: 2 2 | n1 e2 n2 e3 n3 e4 n4 e5 n1 e2 n2 n2 e3 n3 e4 n4 n4 e5
// expect: 2 false | @0 + @1 + @2 + @3 + n1 e2 n2 e3 n3 e4
// expect: [3] [2, 3] | s1 s2 s3 n1 n2
