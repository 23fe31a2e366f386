// A chain that ends where nothing is hands what a getter gave back to its setter, unless it only reads.
struct T {
  var table: [String: [Int]] = ["k": [1]], list: [Int?] = [1, nil]
  var computed: [String: [Int]] { get { print("get"); return table } set { print("set", newValue.count); table = newValue } }
  var items: [Int?] { get { print("items"); return list } set { print("set items", newValue); list = newValue } }
}
var s = T()
s.computed["k"]?.append(1)
s.computed["z"]?.append(1)
s.computed["k"]?[0] += 5
s.computed["k"]![1] *= 5
s.items[0]? += 1
s.items[1]? += 1
print(s.computed["k"]?.count as Any, s.computed["z"]?.count as Any, s.items[1]?.magnitude as Any, s.items[0]?.magnitude as Any)
struct O { var t = T(); var v: T { get { print("getv"); return t } set { print("setv"); t = newValue } } }
var o = O()
o.v.computed["k"]?.append(2)
o.v.computed["n"]?.append(2)
o.v.table["n"]?.append(2)
o.v.table["k"]?.append(2)
o.v.list[0]? -= 1
o.v.items[1]? -= 1
let r: Void? = o.v.items[0]? -= 1
print(s, o, r as Any)
// expect: get
// expect: set 1
// expect: get
// expect: set 1
// expect: get
// expect: set 1
// expect: get
// expect: set 1
// expect: items
// expect: set items [Optional(2), nil]
// expect: items
// expect: set items [Optional(2), nil]
// expect: get
// expect: get
// expect: items
// expect: items
// expect: Optional(2) nil nil Optional(2)
// expect: getv
// expect: get
// expect: set 1
// expect: setv
// expect: getv
// expect: get
// expect: set 1
// expect: setv
// expect: getv
// expect: setv
// expect: getv
// expect: setv
// expect: getv
// expect: setv
// expect: getv
// expect: items
// expect: set items [Optional(0), nil]
// expect: setv
// expect: getv
// expect: items
// expect: set items [Optional(-1), nil]
// expect: setv
// expect: T(table: ["k": [6, 5]], list: [Optional(2), nil]) O(t: main.T(table: ["k": [1, 2, 2]], list: [Optional(-1), nil])) Optional(())
