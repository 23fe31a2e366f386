struct Part { var count = 0 }
struct Whole {
  var list: [Int]? = [], part: Part? = nil, size = 0
  var doubled: Int { size * 2 }
  mutating func change() {
    part?.count = size
    part?.count = part!.count // error: overlapping accesses to 'self.part', but modification requires exclusive access
    list?.append(doubled) // error: overlapping accesses to 'self.list'
  }
}
func change(_ table: inout [String: [Int]], _ whole: inout Whole?) {
  var pair: (Int, [Int]?) = (1, nil)
  var number: Int? = 1
  table["a"]?.append(table.count) // error: overlapping accesses to 'table'
  table["a"]?.append(table["b"]?.popLast() ?? 7) // error: overlapping accesses to 'table'
  table["a"]?[table.count] += 1 // error: overlapping accesses to 'table'
  table["a"]?.removeAll { $0 == table.count } // error: overlapping accesses to 'table'
  table["a"]?.append({ table.count }()) // error: overlapping accesses to 'table'
  table["a"]? = [table.count] // error: overlapping accesses to 'table'
  whole?.size = whole == nil ? 1 : 2 // error: overlapping accesses to 'whole'
  whole?.size += whole!.size // error: overlapping accesses to 'whole'
  whole?.part?.count = [1].map { $0 + whole!.size }[0] // error: overlapping accesses to 'whole'
  pair.1?.append(pair.1!.count) // error: overlapping accesses to 'pair.1'
  number? += number ?? 1 // error: overlapping accesses to 'number'
}
var table = ["a": [1]]
table["a"]?.append(table["b"]?.first ?? 7) // error: overlapping accesses to 'table'
