let x: Double = (1 + 8).squareRoot()
print(x, 4.squareRoot(), (1 + 8.0).squareRoot(), (1 / 2).description)
print((1 + 8).squareRoot() + 1.0)
print(max(1, 4).squareRoot(), abs(-9).squareRoot())
// expect: 3.0 2.0 3.0 0
// expect: 4.0
// expect: 2.0 3.0
