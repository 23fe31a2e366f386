// What another branch says decides what an empty array holds, and all are optional where one is.
let isFirst = [1].count == 1, some: Int? = 3, numbers = [1, -2], n = 7
let a = if isFirst { [] } else { numbers }, b = if isFirst { numbers.map { $0 * 2 } } else { [] }
let c = switch n { case 0: []; case 1: numbers; default: [4] }
print(a, b, c)
let d = if isFirst { some } else { n }, e = if isFirst { n } else { some }, f = numbers.map { if $0 > 0 { some } else { 5 } }
print(d as Any, e as Any, f, numbers.flatMap { if $0 > 0 { [$0, $0] } else { [] } })
// expect: [] [2, -4] [4]
// expect: Optional(3) Optional(7) [Optional(3), Optional(5)] [1, 1]
