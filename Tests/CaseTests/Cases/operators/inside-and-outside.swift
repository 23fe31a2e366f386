// Two functions for the same: Swift calls neither, and takes neither for what a protocol demands.
struct A: Equatable {
  var x: Int
  static func == (a: A, b: A) -> Bool { a.x == b.x }
}
func == (a: A, b: A) -> Bool { true } // refused: operator '==' is declared with the same types in a type and outside of it
struct B {
  static func + (a: B, b: B) -> B { a }
  static func - (a: B, b: B) -> B { a }
}
func + (a: B, b: B) -> B { b } // refused: operator '+' is declared with the same types in a type and outside of it
func - (a: B, b: Int) -> B { a }
