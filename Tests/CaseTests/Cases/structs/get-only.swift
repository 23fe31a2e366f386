struct P { var x = 1; var y: Int { x + 1 } }
var p = P()
p.y = 3 // error: get-only
