let c = [1.5, 2].reduce(1) { $0 * $1 }.squareRoot()
let d = [1, 2].reduce(0, +).description
print(c, d)
// expect: 1.7320508075688772 3
