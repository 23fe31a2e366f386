struct Vec { var x = 0.0, y = 0.0 }
extension String.StringInterpolation {
    mutating func appendInterpolation(_ v: Vec) { appendLiteral("<\(v.x), \(v.y)>") }
    mutating func appendInterpolation(_ v: Double, percent digits: Int) { appendLiteral("\((v * 1000).rounded() / 10)%") }
}
let v = Vec(x: 1, y: 2)
print("v = \(v), n = \(3), p = \(0.1234, percent: 1)") // expect: v = <1.0, 2.0>, n = 3, p = 12.3%
