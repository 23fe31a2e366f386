func total(_ s: some Sequence<Int> = [1, 2]) -> Int { s.reduce(0, +) } // refused: a default value for a parameter of type 'some …' is not supported in cells
print(total())
