// Swift's Substring has no `==` of its own, slices of arrays have: parts that are compared right behind `split` are slices.
let text = "ab cd aa ee"
print(text.split(separator: " ").filter { $0 == $0 }.count) // expect: 4
print(text.split(separator: " ").filter { $0 == $0 }) // expect: [ArraySlice(["a", "b"]), ArraySlice(["c", "d"]), ArraySlice(["a", "a"]), ArraySlice(["e", "e"])]
print(text.split(separator: " ").first { $0 == $0 } as Any) // expect: Optional(ArraySlice(["a", "b"]))
print(text.split(separator: " ").map { $0 == $0 }, text.split(separator: " ").filter { $0 == "aa" }) // expect: [true, true, true, true] ["aa"]
print(text.split(separator: " ").sorted { $0 < $1 }) // expect: ["aa", "ab", "cd", "ee"]
