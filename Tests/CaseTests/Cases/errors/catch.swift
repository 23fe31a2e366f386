enum E: Error { case bad }
func f() throws -> Int { throw E.bad }
do { print(try f()) } catch { print("caught", error) }
// expect: caught bad
