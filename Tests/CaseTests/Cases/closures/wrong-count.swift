let f: (Int, Int) -> Int = { $0 } // error: expects 2 arguments, but 1 was used
