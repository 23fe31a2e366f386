let a = 3
if let b = a { print(b) } // error: must have Optional type, not 'Int'
