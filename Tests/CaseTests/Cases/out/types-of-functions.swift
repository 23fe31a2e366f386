// Swift says of functions with names that they are '@Sendable', and of all whose type has been inferred from them.
func f(_ x: Int) -> Int { x }
let g = f
func show<T>(_ x: T) -> String { "\(T.self)" }  // refused: the type of a function as a value cannot be asked
print(type(of: f))  // refused: the type of a function as a value cannot be asked
print(type(of: g))  // refused: the type of a function as a value cannot be asked
print(type(of: [f]))  // refused: the type of a function as a value cannot be asked
print(show(f))
