// The statements of a closure cannot be checked while nothing shows what it takes.
let kept: [Int] = missing.reduce(into: []) { if $1 > 2 { $0.append($1) } }  // error: cannot find 'missing' in scope
func twice<T>(_ x: T, _ f: (T) -> T) -> T { f(f(x)) }
let changed: Int = twice(missing) { var s = $0; s += 1; return s }  // error: cannot find 'missing' in scope
let shown = { if $1 > 2 { print($0) } }  // refused: cannot infer the type of '$0'
