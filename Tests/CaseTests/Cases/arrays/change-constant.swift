let a = [1, 2]
a[0] = 3 // error: 'a' is a 'let' constant
