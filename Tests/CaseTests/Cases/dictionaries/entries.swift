// One look finds an entry, adds it with its default where it is missing, and changes its value where it lies.
func noisy(_ value: Int) -> Int {
  print("default", value)
  return value
}
var counts: [Int: Int] = [:]
for k in [3, -1, 3, Int.min, Int.max, 3, 0, Int.min] { counts[k, default: 0] += 1 }
print(counts[3, default: 0], counts[-1, default: 0], counts[Int.min, default: 0], counts[7, default: -7], counts.count)
print(counts[3] ?? 0, counts[8] as Any, counts[8] == nil)
counts[3, default: noisy(5)] += noisy(1)
counts[4, default: noisy(5)] += noisy(1)
print(counts[4, default: noisy(9)], counts[5, default: noisy(9)], counts.count)
counts[6, default: noisy(2)] = 8
counts[6, default: noisy(3)] = 9
print(counts[6]!, counts.count)

var words: [String: Int] = [:]
for word in ["a", "b", "a", "é", "e\u{301}", ""] { words[word, default: 0] += 1 }
print(words["a"]!, words["é", default: 0], words[""]!, words["z", default: 4], words.count)

var groups: [Int: [String]] = [:]
for word in ["one", "two", "three", "seven"] { groups[word.count, default: ["none"]].append(word) }
let snapshot = groups
groups[3, default: []][1] = "eins"
groups[3, default: []].append("sechs")
print(groups[3]!, snapshot[3]!, groups[5]!, groups[9, default: ["nothing"]])

struct Point { var x = 0, name = "p", y = 0.5 }
var points: [Int: Point] = [:]
points[1, default: Point()].x += 2
points[1, default: Point()].name += "q"
points[2, default: Point(x: 7)].y *= 3
print(points[1]!.x, points[1]!.name, points[2]!.x, points[2]!.y, points[3, default: Point(x: 4)].x)

var flags: [Int: Bool] = [:]
flags[1, default: true].toggle()
flags[2, default: false].toggle()
flags[2, default: true] = flags[2, default: false] && flags[1, default: true]
print(flags[1]!, flags[2]!, flags[3, default: true])

var nested: [String: [Int: Int]] = [:]
nested["a", default: [:]][1, default: 10] += 1
nested["a", default: [:]][1, default: 10] += 1
nested["b", default: [:]][2] = 5
print(nested["a"]![1]!, nested["b"]![2]!, nested.count)

func count(_ table: inout [Int: Int], _ key: Int) { table[key, default: 0] += table.count }
count(&counts, 50)
count(&counts, 50)
print(counts[50]!)

struct Box { var table: [Int: [Int]] = [:] }
var box = Box()
for i in 0..<5 { box.table[i % 2, default: []].append(i) }
print(box.table[0]!, box.table[1]!)

var seen: Set<Int> = [1, 5, -3]
print(seen.contains(1), seen.contains(2), !seen.contains(-3))
seen.remove(1)
print(seen.contains(1), seen.contains(5), seen.insert(1).inserted, seen.contains(1))

// Entries taken out and put in again, in a table that grows and shrinks.
var table: [Int: Int] = [:]
for i in 0..<1000 { table[i << 40] = i }
for i in 0..<1000 where i % 3 != 0 { table[i << 40] = nil }
for i in 0..<2000 { table[i << 40, default: -1] += 1 }
var sum = 0
for i in 0..<2000 { sum += (table[i << 40] ?? 1_000_000) * (i % 7) }
print(table.count, sum, table[999 << 40]!, table[998 << 40]!)

func change(_ value: inout Int, _ other: Int) { value = value * 10 + other }
var keys = [1, 2]
change(&counts[keys[0], default: 3], 4)
change(&counts[keys[0], default: 3], 5)
print(counts[1]!)
let n = counts[1, default: 0] + counts[100, default: noisy(1)]
print(n)
enum Suit: Int, Hashable { case clubs, hearts }
var suits: [Suit: Int] = [:]
suits[.hearts, default: 0] += 2
print(suits[.hearts]!, suits[.clubs] as Any)
var optional: [Int: Int?] = [:]
optional[1, default: 5] = nil
print(optional[1] as Any, optional.count)
var groups2: [Int: [Int]] = [1: [2]]
struct E: Error {}
func fail(_ value: inout [Int]) throws { value.append(9); throw E() }
do { try fail(&groups2[1, default: [4]]) } catch { print(groups2[1]!) }
// expect: 3 1 2 -7 5
// expect: 3 nil true
// expect: default 1
// expect: default 1
// expect: default 5
// expect: default 9
// expect: 6 9 6
// expect: default 2
// expect: 9 7
// expect: 2 2 1 4 4
// expect: ["none", "eins", "two", "sechs"] ["none", "one", "two"] ["none", "three", "seven"] ["nothing"]
// expect: 2 pq 7 1.5 4
// expect: false false true
// expect: 12 5 2
// expect: 15
// expect: [0, 2, 4] [1, 3]
// expect: true false false
// expect: false true true true
// expect: 2000 503509 1000 0
// expect: 345
// expect: default 1
// expect: 346
// expect: 2 nil
// expect: Optional(nil) 1
// expect: [2, 9]
