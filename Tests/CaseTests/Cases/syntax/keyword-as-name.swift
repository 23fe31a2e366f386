let for = 3 // error: keyword
