let d = 0.25
let isFirst = true
let kept = [1, 2].filter { $0 > 1 }.max() ?? 0.5 // refused: for Int here
let smaller = [1, 2].dropFirst().max() ?? 0.5 // refused: for Int here
let largest = [[1, 2]].map { $0.max() ?? 0.5 } // refused: for Int here
print([1, 2].sorted().first ?? 0.5) // refused: for Int here
print([1, 2].map { $0 * 2 }.max() ?? 0.5) // refused: for Int here
let sum = [1, 2].map { $0 * 2 } + [d] // refused: for Int here
let choice = isFirst ? [1, 2].filter { $0 > 1 }.max()! : 0.5 // refused: for Int here
let both = [[1, 2].filter { $0 > 1 }[0], 0.5] // error: for Int here
let named = ["a": [1, 2].filter { $0 > 1 }[0], "b": 0.5] // error: for Int here
let first = isFirst ? [1, 2].first : 0.5 // error: for Int here
let anything: [Any] = [1, 2].sorted() + [0.5] // refused: for Int here
print(Double("x").map { $0 * 2 } ?? 1 + 2) // refused: takes this operation for an Int
