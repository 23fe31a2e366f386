infix operator <+>: AdditionPrecedence
infix operator <+>: AdditionPrecedence  // error: invalid redeclaration of '<+>'
prefix operator +++
infix operator +++
postfix operator +++
prefix operator +++  // error: invalid redeclaration of '+++'
precedencegroup Odd { associativity: left }
precedencegroup Odd { associativity: right }  // error: invalid redeclaration of 'Odd'
infix operator +: AdditionPrecedence
