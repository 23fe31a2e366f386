// A branch of an `if` or `switch` that is a value is one expression.
let isFirst = [1].count == 1
let a = if isFirst {
  let z = 3
  _ = z
} else {  // error: may only end with a 'throw'
  2
}
let b = if isFirst {  // error: expected expression in branch
} else {
  2
}
let c = switch isFirst {
case true:
  print("x")
  3  // error: may only end with a 'throw' or 'fallthrough'
case false: 2
}
func f(_ x: Int) -> Int {
  let y =
    if x > 0 {
      x
    } else if x < 0 {
      fatalError("\(-x)")
    } else {
      for k in 0..<x { print(k) }
    }  // error: may only end with a 'throw'
  return y
}
