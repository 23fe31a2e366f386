let s: Strin = "a" // error: cannot find type 'Strin' in scope
print(s.count)
