// What `table[key]?` and `table[key]!` find is changed where it lies, and only what is there.
var d: [Int: Bool] = [1: true, 2: false]
d[1]!.toggle()
d[2]?.toggle()
d[3]?.toggle()
print(d[1]!, d[2]!, d[3] as Any)
d[1]! = true
d[2]? = false
d[5]? = true
print(d[1]!, d[2]!, d[5] == nil)
var n: [String: Int] = ["a": 1, "b": 2]
n["a"]! += 5
n["b"]? *= 7
n["c"]? += 1
print(n["a"]!, n["b"]!, n.count)
func next() -> String { print("next"); return "a" }
n[next()]! += 1
n[next()]? -= 3
print(n["a"]!)
if (n["a"]? += 1) == nil { print("none") } else { print("some") }
if (n["zz"]? += 1) == nil { print("none") } else { print("some") }
struct P: Hashable { var x = 1, y = 2; var path: [Int] = []; mutating func grow() -> Int { path.append(path.count); return path.count } }
var p: [P: P] = [P(): P()]
p[P()]?.x = 7
p[P()]!.path.append(3)
p[P()]!.path[0] += 4
print(p[P()]?.grow() ?? -1, p[P(x: 3)]?.grow() ?? -1, p[P()]!.grow())
print(p[P()]!)
var t: [String: [Int: [String]]] = ["a": [1: ["x"]]]
t["a"]?[1]?.append("y")
t["a"]?[2]?.append("z")
t["b"]?[1]?.append("z")
t["a"]?[2] = ["q"]
t["a"]?[2]?[0] += "!"
t["a"]![1]![0].append("?")
t["a"]![3, default: ["d"]].append("e")
print(t["a"]![1]!, t["a"]![2]!, t["a"]![3]!, t.count)
t["a"]?[1] = nil
print(t["a"]!.count)
var o: [String: Int?] = ["a": 1, "b": nil]
o["a"]??  += 1
o["b"]??  += 1
o["c"]??  += 1
o["b"]? = 5
o["a"]? = nil
print(o["a"] as Any, o["b"] as Any, o["c"] as Any)
let copy = t
t["a"]?[2]?.append("later")
print(copy["a"]![2]!, t["a"]![2]!)
let before = n
n["a"]! = 100
print(before["a"]!, n["a"]!)
struct Holder { var groups: [String: [Int]] = [:]; var maybe: [String: [Int]]? 
  mutating func add(_ k: String, _ v: Int) { if groups[k]?.append(v) == nil { groups[k] = [v] } } 
  mutating func add2(_ k: String, _ v: Int) { maybe?[k]?.append(v); maybe?[k, default: []].append(v) } }
var h = Holder()
h.add("a", 1); h.add("a", 2); h.add("b", 3); h.add2("a", 1)
h.maybe = [:]
h.add2("a", 1); h.add2("a", 2)
print(h.groups["a"]!, h.groups["b"]!, h.maybe!)
func swapFirst(_ a: inout Int, _ b: inout Int) { (a, b) = (b, a) }
var m = 3
swapFirst(&n["a"]!, &m)
print(n["a"]!, m)
func inner() {
  var local: [Int: [Int]] = [0: []]
  let add = { (x: Int) in local[0]?.append(x); local[1]?.append(x) }
  for i in 0..<3 { add(i) }
  print(local)
  var rows = [[0: "a"], [1: "b"]]
  rows[0][0]?.append("c")
  rows[1][0]?.append("c")
  rows[1][1]! += "d"
  print(rows)
}
inner()
let keep = n["a"]! + (n["b"] ?? 0)
print(keep)
enum E: Error { case e }
struct T { var v: [Int] = []; mutating func th(_ x: Int) throws { v.append(x); if x > 1 { throw E.e } } }
var tt: [Int: T] = [1: T()]
do { try tt[1]?.th(1); try tt[1]!.th(2); try tt[1]!.th(3) } catch { print("caught") }
print(tt[1]!.v)
// expect: false true nil
// expect: true false true
// expect: 6 14 2
// expect: next
// expect: next
// expect: 4
// expect: some
// expect: none
// expect: 2 -1 3
// expect: P(x: 7, y: 2, path: [7, 1, 2])
// expect: ["x?", "y"] ["q!"] ["d", "e"] 1
// expect: 2
// expect: Optional(nil) Optional(Optional(5)) nil
// expect: ["q!"] ["q!", "later"]
// expect: 5 100
// expect: [1, 2] [3] ["a": [1, 2, 2]]
// expect: 3 100
// expect: [0: [0, 1, 2]]
// expect: [[0: "ac"], [1: "bd"]]
// expect: 17
// expect: caught
// expect: [1, 2]
