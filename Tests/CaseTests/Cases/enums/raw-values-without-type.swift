enum Op { case add = "+" } // error: enum case cannot have a raw value if the enum does not have a raw type
enum Failure: Error {
  case lost = 1 // error: enum case cannot have a raw value if the enum does not have a raw type
}
