let half = 0.5, four: Int? = 4, none: Double? = nil
// What a literal holds follows from its values where they and the other value are of one type.
let a = ["a": 1]["b"] ?? 0, b = ["a": half]["b"] ?? 1.5, c = ["a": 1.5]["a"] ?? half, d = [half, nil][1] ?? 1.5
print(a, b, c, d, ["a": half]["b", default: 1.5])
// expect: 0 1.5 1.5 1.5 1.5
let e: Double = ["a": half]["b"] ?? 0
print(e, half + (["a": half]["b"] ?? 1), ["a": half]["b"] ?? 0, [half, nil][1] ?? 0)
// expect: 0.0 1.5 0 0
let f = ["a": half]["b"] ?? 0  // refused: Swift takes both sides of this '??' for Any
let g = [half, nil][1] ?? 0  // refused: Swift takes both sides of this '??' for Any
print("\(["a": 1, "b": 1.5]["c"] ?? 0)")  // refused: Swift takes both sides of this '??' for Any
print(["a": half]["b", default: 0])  // refused: Swift takes the values of this dictionary and the default for Any
print(four ?? none ?? 0)  // refused: '??' gives a value of type 'Int', its right side is of type 'Double'
