func f(_ n: Int) -> Int {
  let x: Int
  if n > 0 { x = n } else { fatalError("negative") }
  return x
}
print(f(3))
// expect: 3
