let x = 1.0
let other = 2.0
print(x == .nan) // warning: comparison with '.nan' using '==' is always false
print(x != Double.nan) // warning: comparison with '.nan' using '!=' is always true
print(x < .nan) // warning: comparison with '.nan' using '<' is always false
print(x == other, x.isNaN)
// expect: false
// expect: true
// expect: false
// expect: false false
