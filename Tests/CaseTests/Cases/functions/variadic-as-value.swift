func sum(_ xs: Int...) -> Int { xs.reduce(0, +) }
let f = sum // refused: a function with a variadic or '@autoclosure' parameter as a value is not supported in cells
func lazily(_ x: @autoclosure () -> Int) -> Int { x() }
let g: (Int) -> Int = lazily // error: a function with a variadic or '@autoclosure' parameter as a value
