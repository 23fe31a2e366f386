let n = 3
let a = switch n { case 0: 1.5; default: 2 } // error: branches have mismatching types 'Double' and 'Int'
let b = if n > 2 { "a" } else { 3 } // error: branches have mismatching types 'String' and 'Int'
let c: Double = if n > 2 { 1 } else { 2.5 }
print(c)
