enum E: Error { case bad }
func f() throws -> Int { throw E.bad }
do { print(try f()) } catch { print("caught") } // refused: 'catch' is not supported in cells yet
