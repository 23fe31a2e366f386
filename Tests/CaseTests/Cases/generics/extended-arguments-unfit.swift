extension [Int] { var total: Int { reduce(0, +) }; func sum() -> Int { total } }
extension Range<Strange> { var x: Int { 1 } } // error: cannot find type 'Strange' in scope
typealias Grid = [[Int]]
extension Grid { var cells: Int { count } }
print(["a"].total) // error: 'total' is declared for '[Int]' only, not for '[String]'
print(["a"].sum()) // error: 'sum' is declared for '[Int]' only
print([1].cells) // error: 'cells' is declared for '[[Int]]' only
extension (Int, Int) {} // error: only a named type can be extended
