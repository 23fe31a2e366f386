struct Inner { var z = 5 }
struct Outer {
    var list = [1, 2]
    var rows = [Inner(), Inner()]
    var inner: Inner? = Inner()
    let fixed = Inner()
    var pair = (1, "x")
    var half: Int { get { list[0] / 2 } set { list[0] = newValue * 2 } }
    var count: Int { list.count }
}
var o = Outer()
let entry = \Outer.list[1], half = \Outer.half, first = \Outer.pair.0, deep = \Outer.inner!.z, row = \Outer.rows[1].z
o[keyPath: entry] = 10
o[keyPath: half] = 7
o[keyPath: first] += 4
o[keyPath: deep] *= 3
o[keyPath: row] -= 1
print(o.list, o.pair.0, o.inner!.z, o.rows[1].z) // expect: [14, 10] 5 15 4
let fixed = \Outer.fixed.z, count = \Outer.count, perhaps = \Outer.inner?.z
print(o[keyPath: fixed], o[keyPath: count], o[keyPath: perhaps] ?? 0) // expect: 5 2 15
func read<T>(_ o: Outer, _ path: KeyPath<Outer, T>) -> T { o[keyPath: path] }
print(read(o, entry), read(o, fixed), read(o, \.pair).1) // expect: 10 5 x
let reading: KeyPath<Outer, Int> = entry
let all: [KeyPath<Outer, Int>] = [entry, half, count]
print(o[keyPath: reading], all.map { o[keyPath: $0] }) // expect: 10 [10, 7, 2]
func changing<R, V>(_ r: R, _ path: WritableKeyPath<R, V>, to v: V) -> R { var r = r; r[keyPath: path] = v; return r }
print(changing(o, entry, to: 0).list) // expect: [14, 0]
for path in [\Outer.list[0], \Outer.list[1]] { o[keyPath: path] += 1 }
print(o.list, [o, o].map(\.list.count)) // expect: [15, 11] [2, 2]
