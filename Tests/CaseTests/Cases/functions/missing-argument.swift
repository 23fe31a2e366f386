func f(_ a: Int, by b: Int) -> Int { a + b }
print(f(1)) // error: missing argument for parameter 'by' in call
