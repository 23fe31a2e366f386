let a = [1, 2].map { 3 } // error: expects 1 argument, which cannot be implicitly ignored
