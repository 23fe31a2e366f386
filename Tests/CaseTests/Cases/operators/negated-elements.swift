// Where the type shows, or only a whole number will do, the sign is no matter.
let a = Array([1, 2] as [Int]).map { -$0 }, b = Array<Int>([1, 2]).map { -$0 }, c = Array(1...2).map { -$0 }
let d: [Int] = Array([1, 2]).map { -$0 }, e = Array([1, 2]).map { -$0 * 2 }, f = Array([1, 2]).filter { -$0 < 0 }
print(a, b, c, d, e, f, Array([0.5]).map { -$0 }, Array([1, 2]).map { 2 - $0 })
let missing: Int? = nil
print(missing ?? -(1), Int("3") ?? -(1))
// expect: [-1, -2] [-1, -2] [-1, -2] [-1, -2] [-2, -4] [1, 2] [-0.5] [1, 0]
// expect: -1 3
