enum Failure: Error { case odd }
struct S {
    var n = 0
    var half: Int {
        get throws { // refused: getters that throw are not supported in cells
            if n % 2 == 1 { throw Failure.odd }
            return n / 2
        }
    }
    subscript(i: Int) -> Int { get throws(Failure) { if i > n { throw .odd }; return i } } // refused: getters that throw
}
