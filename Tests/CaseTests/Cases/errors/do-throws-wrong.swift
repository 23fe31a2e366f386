enum E: Error { case a }
enum F: Error { case z }
func any() throws -> Int { 1 }
do throws(E) {
    throw F.z  // error: thrown expression type 'F' cannot be converted to error type 'E'
} catch { print(error) }
do throws(E) {
    _ = try any()  // error: thrown expression type 'any Error' cannot be converted to error type 'E'
} catch { print(error) }
do throws(E) { throw .a }  // error: a 'do' statement with a 'throws' clause must have at least one 'catch'
