let n = 3, d = 0.25
let isFirst = true
func largest(_ numbers: [Int]) -> Int { numbers.max() ?? 0 }
func last(_ angles: [Double]) -> Double { angles.last ?? 0 }
// expect: 3 3 [4, 0] [0.25, -1.0]
print([n, -(1)].max()!, largest([n, -(1)]), [n, -(1)].map { $0 + 1 }, [d, -(1)])
let elements: [Int] = [n, -(1)]
let chosen = isFirst ? n : -(1)
let sign = -(-(2 + 3))
// expect: [3, -1] 3 5 -2.23606797749979
print(elements, chosen, sign, -(2.0 + 3).squareRoot())
// expect: 6.283185307179586 [0.0, 0.7853981633974483, 3.141592653589793]
print(last([0, .pi, 2 * .pi]), [0, d * .pi, .pi])
