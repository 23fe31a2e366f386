let s = -"a" // error: unary operator '-'
