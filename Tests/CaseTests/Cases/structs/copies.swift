struct Inner { var list = [1, 2, 3] }
struct Outer { var inner = Inner(); var name = "a" }
var a = Outer()
var b = a
b.inner.list[0] = 99
b.name += "!"
print(a, b)
let c = b
b.inner.list.removeAll()
print(c.inner.list, b.inner.list)
func change(_ o: Outer) -> Outer {
  var o = o
  o.inner.list.append(4)
  return o
}
print(change(a).inner.list, a.inner.list)
var array = [a, b]
array[0].inner.list[1] = 7
var copy = array
copy[0].name = "z"
print(array[0].name, copy[0].name, a.inner.list, array[0].inner.list)
// expect: Outer(inner: main.Inner(list: [1, 2, 3]), name: "a") Outer(inner: main.Inner(list: [99, 2, 3]), name: "a!")
// expect: [99, 2, 3] []
// expect: [1, 2, 3, 4] [1, 2, 3]
// expect: a z [1, 2, 3] [1, 7, 3]
