func f(a: Int) -> Int { a }
print(f(b: 1)) // error: incorrect argument label in call (have 'b:', expected 'a:')
