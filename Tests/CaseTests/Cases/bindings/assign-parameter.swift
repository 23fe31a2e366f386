func f(_ n: Int) -> Int {
  n += 1 // error: 'n' is a 'let' constant
  return n
}
