// A library function is compiled once more for the closure that it is given.
struct Point: Equatable { var x: Int; var name: String }
let points = [Point(x: 3, name: "c"), Point(x: 1, name: "a"), Point(x: 2, name: "b")]
print(points.map { $0.name }.joined(), points.map(\.x), points.filter { $0.x > 1 }.map { "\($0.x)\($0.name)" })
print(points.sorted { $0.x < $1.x }.map { $0.name }, points.min { $0.name < $1.name }!.x, points.contains { $0.x == 2 })
print([1, 2, 3].reduce(10) { $0 - $1 }, [1, 2, 3].reduce(into: [Int]()) { $0.insert($1 * $1, at: 0) })
print(["a", "b"].reduce("") { $0 + $1 + $0 }, [[1], [2, 3]].flatMap { $0.map { $0 * 2 } })
func local(_ xs: [Int], _ scale: Int) -> ([Int], Int, String) {
  var (total, seen) = (0, "")
  let scaled = xs.map { x -> Int in x * scale + total }
  xs.forEach { total += $0 }
  xs.forEach { seen += "\($0)," }
  let kept = scaled.filter { $0 > total - 5 }
  total = xs.reduce(total) { $0 > $1 ? $0 : $1 }
  return (kept, total, seen)
}
print(local([1, 2, 3], 10))
func change(_ xs: inout [Int], _ bag: inout Set<Int>) {
  var log: [String] = []
  [4, 5].forEach { xs.append($0) }
  [1, 1, 2].forEach { bag.insert($0) }
  (0..<2).forEach { i in xs[i] += i; log.append("\(i)") }
  print(xs, bag.count, log)
}
var (xs, bag) = ([0, 0], Set<Int>())
change(&xs, &bag)
func generic<T: Comparable, U>(_ values: [T], _ by: (T) -> U) -> [(T, U)] {
  let top = values.max { $0 < $1 }
  return values.filter { $0 != top }.map { ($0, by($0)) }
}
print(generic([3, 1, 2]) { $0 * 0.5 }.map { "\($0.0):\($0.1)" }, generic(["x", "yy"]) { $0.count }.map { $0.1 })
enum Fault: Error { case odd(Int) }
func even(_ x: Int) throws -> Int { if x % 2 == 1 { throw Fault.odd(x) }; return x / 2 }
do {
  print(try [2, 4].map { try even($0) })
  print(try [2, 3].map { try even($0) + 1 })
} catch { print(error) }
print((try? [1].map { try even($0) }) ?? [-1], [2, 5].compactMap { try? even($0) })
let nested = [1, 2].map { x in [10, 20].map { y in [x, y].reduce(0) { $0 + $1 * x } } }
print(nested)
let adders = [1, 2].map { n in { (m: Int) in n + m } }
print(adders.map { $0(10) })
print(Dictionary(grouping: [1, 2, 3]) { $0 % 2 }[1]!, ["a": 1].mapValues { $0 + 1 }["a"]!, Array([3, 4].lazy.map { $0 + 1 }))
print(zip([1, 2], ["p", "q"]).map { "\($0)\($1)" }, stride(from: 0.0, to: 1, by: 0.5).map { $0 * $0 })
print([5, 1, 7].prefix { $0 != 7 }.count, [5, 1, 7].firstIndex { $0 == 1 }!, Array([5, 1, 7].drop { $0 > 4 }))
print(Optional(3).map { $0 + 1 }!, Int?.none.map { $0 + 1 } == nil, (Optional(4).flatMap { $0 > 5 ? $0 : nil }) ?? 0)
func fact(_ n: Int) -> Int { n == 0 ? 1 : [n].map { $0 * fact($0 - 1) }[0] }
print(fact(5))
let one = [1, 2, 3].map { x in
  let y = x * x
  return y + 1
}
print(one, [1, 2].map { $0 > 1 ? "big" : "small" }, [1, 2].map { [$0: "v"] }.count)
var counter = 0
let ticks = [10, 20].map { counter += 1; return $0 + counter }
print(ticks, counter, [1, 2, 3].allSatisfy { $0 < counter + 2 })
var order: [Int] = [4, 2, 9]
order.sort { a, b in a > b }
order.removeAll { $0 == 2 }
print(order, order.indices.map { order[$0] - $0 })
print(points.map { 6 / ($0.x - 2) }) // trap: division of 6 by zero
// expect: cab [3, 1, 2] ["3c", "2b"]
// expect: ["a", "b", "c"] 1 true
// expect: 4 [9, 4, 1]
// expect: aba [2, 4, 6]
// expect: ([10, 20, 30], 6, "1,2,3,")
// expect: [0, 1, 4, 5] 2 ["0", "1"]
// expect: ["1.0:0.5", "2.0:1.0"] [1]
// expect: [1, 2]
// expect: odd(3)
// expect: [-1] [1]
// expect: [[11, 21], [24, 44]]
// expect: [11, 12]
// expect: [1, 3] 2 [4, 5]
// expect: ["1p", "2q"] [0.0, 0.25]
// expect: 2 1 [1, 7]
// expect: 4 true 0
// expect: 120
// expect: [2, 5, 10] ["small", "big"] 2
// expect: [11, 22] 2 true
// expect: [9, 4] [9, 3]
