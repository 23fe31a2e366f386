// Only a closure that is an argument may take a tuple by its parts.
func take(_ f: ((Int, Int)) -> Int) -> Int { f((3, 4)) }
struct Holder { var f: ((Int, Int)) -> Int }
print(take { $0 * $1 }, take { a, b in a - b }, Holder { $0 + $1 }.f((1, 2))) // expect: 12 -1 3
let whole: ((Int, Int)) -> Int = { pair in pair.0 + pair.1 }
