var a = [1, 2, 3]
let i = a.count
a[i] = 4 // trap: out of range
