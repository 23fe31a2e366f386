print(1 < 2, 2 <= 2, 3 > 4, 4 >= 4, 1 == 1, 1 != 1)
print("a" < "b", "abc" < "abd", "B" < "a", "" < "a", "é" > "z")
print(1.5 < 2, true == false, true != false)
print((1, 2) < (1, 3), (1, "a") == (1, "a"), (2, 1) > (1, 9))
print(1 < 2 && 2 < 3 || false, !(1 < 2))
// expect: true true false true true false
// expect: true true true true true
// expect: true false true
// expect: true true true
// expect: true false
