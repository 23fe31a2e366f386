struct Address { var street: String; var number: Int? }
struct Person { var name: String; var address: Address?; var tags: [String]?
  func greet(_ s: String) -> String { s + " " + name }
}
var p: Person? = Person(name: "Ada", address: Address(street: "Main", number: 3), tags: nil)
print(p?.name ?? "none", p?.address?.street ?? "none", p?.address?.number ?? -1, p?.tags?.count ?? 0)
print(p?.greet("hi") ?? "", p?.address?.street.count ?? 0, p?.tags?.first == nil)
p?.address?.street = "Side"
p?.address?.number? += 1
p?.tags = ["a"]
p?.tags?.append("b")
print(p!.address!, p!.tags!, p!.tags?[1] ?? "none")
p?.address = nil
print(p?.address?.street ?? "gone", p?.address?.number == nil)
p = nil
p?.name = "x"
print(p?.name == nil, p?.greet("x") as String?)
let list: [Int]? = [3, 1]
print(list?.sorted().first ?? 0, list?.map { $0 + 1 } ?? [], list?[0] ?? -1)
let f: ((Int) -> Int)? = { $0 * 2 }
print(f?(4) ?? 0)
let table = ["a": [1, 2]]
print(table["a"]?.count ?? 0, table["b"]?.count ?? 0, table["a"]?[1] ?? 0)
// expect: Ada Main 3 0
// expect: hi Ada 4 true
// expect: Address(street: "Side", number: Optional(4)) ["a", "b"] b
// expect: gone true
// expect: true nil
// expect: 1 [4, 2] 3
// expect: 8
// expect: 2 0 2
