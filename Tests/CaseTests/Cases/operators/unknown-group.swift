infix operator ** : PowerPrecedence  // error: unknown precedence group 'PowerPrecedence'
func ** (a: Double, b: Double) -> Double { a }
print(2.0 ** 3 * 2)
