let (none, some): (Int?, Int?) = (nil, 3)
func fallback() -> String { print("asked"); return "nothing" }
print("\(none, default: "missing") \(some, default: fallback()) \("text", default: "-")")
print("\(none, default: fallback()), \([1, 2].first { $0 > 1 }, default: "none".dropFirst())")
// expect: missing 3 text
// expect: asked
// expect: nothing, 2
