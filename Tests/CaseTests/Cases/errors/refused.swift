enum E: Error { case bad }
func f() throws -> Int { throw E.bad } // refused: 'throws'
print((try? f()) ?? 0)
