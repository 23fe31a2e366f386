precedencegroup Twice {
  associativity: left
  associativity: right  // error: 'associativity' attribute for precedence group declared multiple times
}
precedencegroup Above { higherThan: Below }  // error: cycle in 'higherThan' relation
precedencegroup Below { higherThan: Above }
precedencegroup Between {
  lowerThan: AdditionPrecedence
  higherThan: Nothing  // error: unknown precedence group 'Nothing'
}
infix operator <+>: Above
infix operator <->: Between
