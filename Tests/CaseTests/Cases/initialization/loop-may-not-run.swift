func f(_ n: Int) -> Int {
  var x: Int
  for i in 0..<n { x = i }
  return x // error: variable 'x' used before being initialized
}
