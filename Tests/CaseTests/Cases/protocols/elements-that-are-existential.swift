// `any Named` does not conform to Named, so an array of such values is none of what arrays of conforming elements are.
protocol Named { func name() -> String }
struct Dog: Named { func name() -> String { "dog" } }
struct Stone {}
extension Array: Named where Element: Named { func name() -> String { "array" } }
extension Optional: Named where Wrapped: Named { func name() -> String { "optional" } }
extension Dictionary: Named where Key == String, Value: Named { func name() -> String { "dictionary" } }
let pack: [any Named] = [Dog()]
let other: (any Named)? = Dog()
let errors: [any Error] = []
print(pack is any Named, (pack as Any) is any Named, [Dog()] is any Named, [Stone()] is any Named)
print(other is any Named, [1: Dog()] is any Named, ["a": Dog()] is any Named)
func called(_ x: Any) -> String { (x as? any Named)?.name() ?? "nothing" }
print(called(pack), called([Dog()]), called([Stone()]), called([1: Dog()]), called(["": Dog()]), called([Dog()][...]))
func ask<T>(_ x: [T]) { print(x is any Named, x is any Equatable, (x as Any) is any Hashable) }
ask([Dog()])
ask([1])
ask(pack)
func count<E: Error>(_ errors: [E]) -> Int { errors.count }
print(count(errors))
// expect: false false true false
// expect: true false true
// expect: nothing array nothing nothing dictionary nothing
// expect: true false false
// expect: false true true
// expect: false false false
// expect: 0
