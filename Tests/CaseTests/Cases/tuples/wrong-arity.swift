let (a, b) = (1, 2, 3) // error: tuple
