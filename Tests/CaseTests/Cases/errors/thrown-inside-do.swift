struct E: Error { var code = 1 }
func f() throws(E) { throw E() }
do { try f() } catch { print(error.code) }  // expect: 1
do throws(E) { throw E(code: 2) } catch { print(error.code) }  // expect: 2
do { throw E() } catch let e as E { print(e.code) }  // expect: 1
