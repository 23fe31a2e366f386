struct Part { var count = 0 }
struct Whole {
  var list: [Int]? = [], part: Part? = Part(), size = 3
  mutating func change() {
    part?.count = size
    list?.append(part!.count)
  }
}
func change(_ table: inout [String: [Int]], _ whole: inout Whole) {
  var pair: (Int, [Int]?) = (1, [])
  table["a"]!.append(table.count)
  table["a", default: []].append(table.count)
  table[table.first!.key]?.append(5)
  table["a"]?.append(whole.size)
  let last = (table["a"]?.popLast() ?? 1) + table.count
  whole.part?.count = whole.size
  pair.1?.append(pair.0)
  print(table, last, whole, pair)
}
var (table, whole) = (["a": [1]], Whole())
whole.change()
change(&table, &whole)
let more = table["a"]?.map { $0 + table.count }
print(more as Any, table["a"]?.contains(table.count) as Any)
// expect: ["a": [1, 1, 1, 5]] 4 Whole(list: Optional([3]), part: Optional(main.Part(count: 3)), size: 3) (1, Optional([1]))
// expect: Optional([2, 2, 2, 6]) Optional(true)
