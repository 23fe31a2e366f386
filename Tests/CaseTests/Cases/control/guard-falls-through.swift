func f(_ n: Int?) -> Int {
  guard let n else { print("none") } // error: 'guard' body must not fall through
  return n
}
