precedencegroup PowerPrecedence { higherThan: MultiplicationPrecedence; associativity: right } // error: expected operator attribute identifier in precedence group
infix operator **: PowerPrecedence
func ** (a: Int, b: Int) -> Int { (0..<b).reduce(1) { r, _ in r * a } }
print(2 ** 3)
