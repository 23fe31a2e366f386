var n = Int.max
print("before")
n += 1 // trap: integer overflow
print("after")
// expect: before
