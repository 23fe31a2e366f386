func compute(_ n: Int) -> Int { n }
print(compte(3)) // error: cannot find 'compte' in scope
