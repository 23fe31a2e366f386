enum Problem: Error { case bad }
func risky() throws -> Int { throw Problem.bad }
func plain(_ value: @autoclosure () -> Int) -> Int { value() }
func tried() throws {
    print(plain(try risky()))  // error: executed in a non-throwing autoclosure
    print(plain((try? risky()) ?? 3))
}
