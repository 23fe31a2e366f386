let n = [1].count
assert(n == 1, "fine")
assert(n == 2, "n is \(n)") // trap: n is 1
