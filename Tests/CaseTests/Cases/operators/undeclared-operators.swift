func ± (a: Int, b: Int) -> Int { a + b }  // error: operator implementation without matching operator declaration
prefix func √ (x: Double) -> Double { x.squareRoot() }  // error: operator implementation without matching operator declaration
struct S {
    static func ∆ (a: S, b: S) -> S { a }  // error: operator implementation without matching operator declaration
}
