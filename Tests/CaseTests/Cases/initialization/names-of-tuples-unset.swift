func f(_ isSet: Bool) -> Int {
  let (x, y): (Int, Int)
  x = 1
  if isSet { y = 2 }
  return x + y // error: constant 'y' used before being initialized
}
let (a, b): (Int, Int)
a = 1
print(a)
a = 2 // error: immutable value 'a' may only be initialized once
print(b) // error: constant 'b' used before being initialized
