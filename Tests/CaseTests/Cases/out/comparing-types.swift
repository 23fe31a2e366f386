func isWhole<T>(_ x: T) -> Bool {
    type(of: x) == Int.self // refused: types are only compared in cells where both are known before the cell runs
}
print(isWhole(3))
let (a, b) = (3, 4)
print(type(of: a) == type(of: b)) // refused: types are only compared in cells where both are known before the cell runs
