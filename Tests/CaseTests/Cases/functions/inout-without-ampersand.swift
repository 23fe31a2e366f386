func f(_ n: inout Int) { n += 1 }
var k = 1
f(k) // error: requires explicit '&'
