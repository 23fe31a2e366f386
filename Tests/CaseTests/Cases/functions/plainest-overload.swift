func h(a: Int) -> String { "a" }
func h(_ x: Int, b: Int = 0) -> String { "default" }
func h(_ x: Int) -> String { "plain" }
func h(_ x: Int...) -> String { "variadic" }
print(h(a: 1), h(1), h(1, b: 2), h(1, 2), h())
func f(_ x: Any) -> String { "Any" }
func f<T: Comparable>(_ x: T) -> String { "Comparable" }
print(f("s"), f(UInt8(1)), f(1 as Any), f([1]))
// expect: a plain default variadic variadic
// expect: Comparable Comparable Any Any
