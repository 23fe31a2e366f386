func ratio(_ a: Int, _ b: Int) -> Int { a / b } // trap: by zero
print(ratio(6, 3))
print(ratio(6, 0))
// expect: 2
