let next: (Int) -> Int = { `in` in `in` + 1 }
print(next(1))  // expect: 2
print([1, 2].reduce(0) { `let`, `var` in `let` + `var` })  // expect: 3
