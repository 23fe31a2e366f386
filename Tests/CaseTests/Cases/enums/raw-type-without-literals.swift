enum Truth: Bool { case yes, no } // error: raw type 'Bool' is not expressible by a string, integer, or floating-point literal
enum Chance: Optional<Int> { case some } // error: raw type 'Int?' is not expressible by a string, integer, or floating-point literal
struct Code: ExpressibleByIntegerLiteral, Equatable {
  let n: Int
  init(integerLiteral n: Int) { self.n = n }
}
enum Known: Code { case a = 1, b = 2 }
