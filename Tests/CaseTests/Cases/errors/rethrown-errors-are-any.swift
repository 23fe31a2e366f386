enum Slip: Error { case a }
func each(_ body: (Int) throws -> Void) rethrows { try body(1) }
func sum() throws(Slip) -> Int {
  try [1, 2].reduce(0) { (sum, x) throws(Slip) in sum + x } // error: thrown expression type 'any Error' cannot be converted to error type 'Slip'
}
func first() {
  do {
    try each { (_) throws(Slip) in throw .a }
  } catch {
    let slip: Slip = error // error: cannot convert value of type 'any Error' to specified type 'Slip'
    print(slip)
  }
}
func outer(_ body: (Int) throws -> Void) rethrows { try each(body) }
func generic<E: Error>(_ body: (Int) throws(E) -> Void) throws(E) {
  try each(body) // error: thrown expression type 'any Error' cannot be converted to error type 'E'
}
