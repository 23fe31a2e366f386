// What is given for `@autoclosure () throws -> T` may throw; the `try` before the call covers it.
enum Problem: Error { case bad }
func risky(_ number: Int) throws -> Int {
    if number > 1 { throw Problem.bad }
    return number
}
func passed(_ value: @autoclosure () throws -> Int) throws -> Int {
    let result = try value()
    print("passed")
    return result
}
do {
    print(try passed(risky(1)))  // expect: passed
    // expect: 1
    print(try passed(risky(2)))
} catch { print("caught", error) }  // expect: caught bad
func kept(_ value: @autoclosure () throws -> Int) -> Int {
    do { return try value() } catch { return -1 }
}
print(kept(try risky(5)))  // expect: -1
func rethrown<T>(_ value: @autoclosure () throws -> T) rethrows -> T { try value() }
print(rethrown(3), try! rethrown(risky(1)), (try? rethrown(risky(2))) as Any)  // expect: 3 1 nil
func both(_ a: Bool, _ b: @autoclosure () throws -> Bool, _ c: () throws -> Bool) rethrows -> Bool { try a && b() && c() }
print(both(true, true) { true }, (try? both(true, risky(3) > 0) { true }) as Any)  // expect: true nil
print((try? both(true, true) { try risky(3) > 0 }) as Any)  // expect: nil
