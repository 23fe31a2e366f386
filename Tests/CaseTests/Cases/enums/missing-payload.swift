enum T { case a(Int) }
let t = T.a() // error: missing argument for parameter #1 in call
