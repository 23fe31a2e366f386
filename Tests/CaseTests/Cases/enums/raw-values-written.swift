// Raw values are literals.
enum Sum: Int {
  case a = -1, b
  case c = 1 + 1 // error: raw value for enum case must be a literal
}
enum Text: String { case a = "a", b = "b\n" }
