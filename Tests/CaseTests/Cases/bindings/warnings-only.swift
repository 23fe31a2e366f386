func f() -> Int { 3 }
let unused = 4
f()
3 + 4
print("done")
// expect: done
