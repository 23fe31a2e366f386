let d = 1.5
print([0.5, 1 / 2]) // refused: takes this operation for an Int
print([d, 2 * 3].map { "\($0)" }) // refused: takes this operation for an Int
print([(1 / 2, 1), (0.5, 2)]) // refused: takes this operation for an Int
print([[1 / 2], [0.5]]) // refused: takes this operation for an Int
for x in [0.5, 1 - 2] { print(x) } // refused: takes this operation for an Int
let weights = [1.0, 2 / 3, 1 / 3] // error: takes this operation for an Int
let named = ["a": 1 / 2, "b": 0.5] // error: takes this operation for an Int
let some = [1 / 2, 0.5, nil] // error: takes this operation for an Int
print([0.5, -(2 * 3)]) // refused: takes this operation for an Int
