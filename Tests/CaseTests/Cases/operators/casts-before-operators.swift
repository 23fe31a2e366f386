print(0xFF as UInt8 &+ 1, 1 as Double + 2, 3 as Int * 2 + 1, 2 * 3 as Double + 1)
let x: Any = 3
print(x as? Int ?? 0 + 1, (x as? Int)! + 1, x is Int && true, x as! Int == 3)
// expect: 0 3.0 7 7.0
// expect: 3 4 true true
