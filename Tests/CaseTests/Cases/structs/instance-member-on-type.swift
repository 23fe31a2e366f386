struct P { var x = 1; func f() -> Int { x } }
print(P.x) // error: instance member 'x' cannot be used on type 'P'
