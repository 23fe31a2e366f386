let x: Int
print(x) // error: 'x' used before being initialized
