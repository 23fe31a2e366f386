enum Op: String { case add = "+", sub = "-", plus = "+" } // error: raw value for enum case is not unique
enum N: Int { case a = 1, b, c = 2 } // error: raw value for enum case is not unique
enum T: String { case x = "y", y } // error: raw value for enum case is not unique
enum Q: Int { case a(Int) } // error: enum with raw type cannot have cases with arguments
enum R: Double { case x = 1, y, z = 2.5 }
