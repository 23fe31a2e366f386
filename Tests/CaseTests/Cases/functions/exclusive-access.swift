func f(_ a: inout Int, _ b: inout Int) { a += b }
var n = 1
f(&n, &n) // error: overlapping accesses to 'n'
