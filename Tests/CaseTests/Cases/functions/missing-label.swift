func f(a: Int) -> Int { a }
print(f(1)) // error: missing argument label 'a:' in call
