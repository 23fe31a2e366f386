var x = 1
let a = consume x // refused: 'consume' is not supported in cells
let b = copy x // refused: 'copy' is not supported in cells
unsafe print(a, b) // refused: 'unsafe' is not supported in cells
func f() async -> Int { 1 } // refused: async functions are not supported in cells
print(await f()) // refused: 'await' is not supported in cells
for await y in [1] { print(y) } // refused: 'for await' is not supported in cells
func g(_ x: borrowing Int) {} // refused: 'borrowing' is not supported in cells
func h(_ x: consuming [Int]) {} // refused: 'consuming' is not supported in cells
func i(_ x: sending Int) {} // refused: 'sending' is not supported in cells
let weakly = { [weak x] in 1 } // refused: 'weak' captures are not supported in cells
let unowned = { [unowned x] in 1 } // refused: 'unowned' captures are not supported in cells
enum E: Error { case a }
super.f() // refused: 'super' is not supported in cells
for (var i = 0; i < 3; i += 1) { print(i) } // refused: C-style for statement has been removed from Swift
let fixed: [3 of Int] = [1, 2, 3] // refused: arrays of a fixed size are not supported in cells
let counted: InlineArray<3, Int> = [1, 2, 3] // refused: numbers as generic arguments are not supported in cells
let i: Int! = 1 // refused: implicitly unwrapped optionals are not supported in cells
