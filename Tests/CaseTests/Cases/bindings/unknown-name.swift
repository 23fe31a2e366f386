let count = 3
print(cuont) // error: cannot find 'cuont' in scope
