let a: Double = 1 / 2
let b = 1 / 2
let c = 1 / 2.0
let d: Double = 3
let e = 2 * 3.5
let f = [1, 2.5, 3]
let g: [Double] = [1, 2, 3]
let h: Double = -3
let i = (1, 2.0)
func half(_ x: Double) -> Double { x / 2 }
print(a, b, c, d, e, f, g, h, i, half(3), half(1 + 2))
let j: Double = 1 + 2 * 3 / 4
print(j, 1 + 2 * 3 / 4)
let k = true ? 1 : 2.5
print(k)
// expect: 0.5 0 0.5 3.0 7.0 [1.0, 2.5, 3.0] [1.0, 2.0, 3.0] -3.0 (1, 2.0) 1.5 1.5
// expect: 2.5 2
// expect: 1.0
