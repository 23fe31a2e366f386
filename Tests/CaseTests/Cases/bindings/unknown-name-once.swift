let a = missing + 1 // error: cannot find 'missing' in scope
let b = a * 2
print(b)
