print(1 < 2 < 3) // error: non-associative
