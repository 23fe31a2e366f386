enum First: Error { case a }
enum Second: Error { case b }
func sum(_ f: () throws -> Int, _ g: () throws -> Int) rethrows -> Int { try f() + g() }
func first() throws(First) -> Int { throw .a }
func second() throws(Second) -> Int { throw .b }
print(sum({ 1 }, { 2 }))  // expect: 3
do { print(try sum({ throw First.a }, { throw Second.b })) } catch { print(error) }  // expect: a
do { print(try sum({ 1 }, { if sum({ 1 }, { 2 }) > 0 { throw Second.b }; return 2 })) } catch { print(error) }  // expect: b
do { print(try sum({ try first() }, { 2 })) } catch { print(error) }  // expect: a
do { print(try sum(first, second)) } catch { print(error) }  // expect: a
do { print(try sum({ 3 }, second)) } catch { print(error) }  // expect: b
func around(_ f: () throws -> Int) rethrows -> Int {
    try sum(f, { 5 }) + sum({ 1 }, f) + sum(f, f) + sum({ 1 }, { 2 })
}
print(around { 4 })  // expect: 25
do { print(try around { throw First.a }) } catch { print(error) }  // expect: a
func perhaps(_ f: (() throws -> Int)?, _ g: () throws -> Int) rethrows -> Int { try (f?() ?? 0) + g() }
print(perhaps(nil, { 3 }))  // expect: 3
do { print(try perhaps({ 1 }, { throw Second.b })) } catch { print(error) }  // expect: b
