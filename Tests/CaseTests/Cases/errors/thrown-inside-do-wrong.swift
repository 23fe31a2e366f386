struct E: Error { var code = 1 }
do { throw E() } catch { print(error.code) }  // error: value of type 'any Error' has no member 'code'
func g() throws(E) {
  do { throw E() } catch { throw error }  // error: 'any Error'
}
