let n = -3 + [Int]().count
let a = [Int](repeating: 0, count: n) // trap: negative
print(a)
