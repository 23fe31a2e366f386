let base: Int
if [1].count == 1 { base = 2 } else { base = 3 }
print(base + 1)
// expect: 3
