let d = 2.5, isSet = true, text = "none"
let missing: Double? = nil, list: [Double]? = [1.5]
// A whole number is what a value inside the same choice is, before anything is wanted of the whole.
func clamped(_ x: Double) { print(x < 0 ? 0 : x > 1 ? 1 : x, isSet ? isSet ? 1 : x : 2, isSet ? isSet ? 1 : x : text) }
clamped(3)
// expect: 1.0 1.0 1.0
clamped(-1)
// expect: 0 1.0 1.0
print(isSet ? isSet ? 1 : 1.5 : 2, !isSet ? d : isSet ? 1 : d, !isSet ? text : isSet ? 1 : 1.5)
// expect: 1 1 1
print(!isSet ? 1 : isSet ? 2 : isSet ? 3 : d, !isSet ? d : !isSet ? d : isSet ? 3 : d, !isSet ? d : !isSet ? d : isSet ? 3 : 4)
// expect: 2.0 3 3
// A literal beside an optional is what that wraps.
print((isSet ? 1 : missing) as Any, (isSet ? [1] : list) as Any)
// expect: Optional(1.0) Optional([1.0])
// Plain functions negate numbers with a fraction only.
print(isSet ? -(3) : d, isSet ? -3 : d, isSet ? -(1 + 2) : 1.5, isSet ? [-(1)] : [d], isSet ? -(1) + 2 : d)
// expect: -3.0 -3 -3.0 [-1.0] 1
let any: [Any] = [isSet ? -(3) : d, isSet ? (3) : d, isSet ? 1 + 2 : d]
print(any, isSet ? (1, -(2)) : (1, d))
// expect: [-3.0, 3, 3] (1, -2.0)
