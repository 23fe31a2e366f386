// Where anything is wanted of `??` or `? :` between a value and a literal of another type, another function with the same
// name may fit better: one that gives an array beside one that gives a view, slices of arrays beside texts.
let text = "ada@lovelace"
let name: String? = text
let numbers: [Int]? = [1, 2]
print(text.split(separator: "@").first ?? "none") // expect: ["a", "d", "a"]
print("to", name?.split(separator: "@").first ?? "none") // expect: to ["a", "d", "a"]
print("\(text.split(separator: "@").first ?? "none")") // expect: ada
let first = text.split(separator: "@").first ?? "none"
print(first, text.split(separator: "@").dropFirst().first ?? "none") // expect: ada lovelace
print(name?.split(separator: "@").first?.count ?? "none") // expect: 3
print(name?.dropFirst().first ?? "n") // expect: d
print(numbers?.reversed() ?? []) // expect: [2, 1]
print(numbers.map { $0.reversed() } ?? [7], numbers?.reversed().first ?? 0) // expect: [2, 1] 2
print(text.isEmpty ? [] : numbers!.reversed()) // expect: [2, 1]
print(numbers?.reversed() ?? "none") // expect: ReversedCollection<Array<Int>>(_base: [1, 2])
