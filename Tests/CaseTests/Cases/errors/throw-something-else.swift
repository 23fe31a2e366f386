func g() throws -> Int {
  throw 3 // error: thrown expression type 'Int'
}
