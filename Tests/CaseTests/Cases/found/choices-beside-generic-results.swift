let xs = [1, 7]
let a = 2
let isFirst = a > 1
print(isFirst ? a : xs.reduce(5, max))
print(isFirst ? xs.reduce(5, max) : a, isFirst ? 0.5 : xs.reduce(0.25) { $0 + Double($1) })
print(!isFirst ? a : isFirst ? xs.reduce(5, max) : xs.reduce(1, *))
// expect: 2
// expect: 7 0.5
// expect: 7
