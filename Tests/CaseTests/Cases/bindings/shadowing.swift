let x = 1
func f(_ x: Int) -> Int {
  let y = x * 2
  if y > 2 {
    let x = y + 100
    return x
  }
  do {
    let x = "inner"
    print(x)
  }
  return x
}
print(f(1), f(2), x)
for x in 0..<2 { print(x) }
let value: Int? = 5
if let value { print(value + x) }
let g = { (x: Int) in x + 1 }
print(g(10), x)
// expect: inner
// expect: 1 104 1
// expect: 0
// expect: 1
// expect: 6
// expect: 11 1
