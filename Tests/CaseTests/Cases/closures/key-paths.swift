struct P { var name: String; var age: Int; var tags: [String] }
let people = [P(name: "A", age: 3, tags: ["x"]), P(name: "B", age: 1, tags: [])]
print(people.map(\.name), people.map(\.tags.count), people.map(\.age).reduce(0, +))
print(people.filter(\.tags.isEmpty).count, people.sorted { $0.age < $1.age }.map(\.name))
// expect: ["A", "B"] [1, 0] 4
// expect: 1 ["B", "A"]
