protocol Titled { var title: String { get } }
extension Titled { var title: String { "plain" } }
struct Square: Titled { var title: String { "square" } }
let shape: any Titled = Square()
let list = [4, 5]
var table: [String: Int] = [:]
table[shape.title] = list.isEmpty ? 0 : list[abs(-3) % list.count]
table[shape.title + "!"] = if list.isEmpty { 0 } else { list[0] }
print(table["square"]!, table["square!"]!)
// expect: 5 4
