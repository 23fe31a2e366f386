let (i, maybe): (Int, Int?) = (3, 3)
func both<T>(_ a: T, _ b: T) { print(a, b) }
print((x: 1, y: 0.5) == (x: maybe, y: 0.1), (1, 0.5) == (maybe, 0.5), (i, "a") == (maybe, "a"), (3, "a") != (maybe, "a"))
both((i, 2), (maybe, 2))
both((1, 0.5), (maybe, 0.1))
let pairs = [(i, 2), (maybe, 2)]
print(pairs, [(1, 0.5), (maybe, 0.1)])
// expect: false false true false
// expect: (Optional(3), 2) (Optional(3), 2)
// expect: (Optional(1), 0.5) (Optional(3), 0.1)
// expect: [(Optional(3), 2), (Optional(3), 2)] [(Optional(1), 0.5), (Optional(3), 0.1)]
