let a = Int?(5)
let b = [Int]?([1])
print(a as Any, b as Any, Int?.none as Any, String?("x")!)
// expect: Optional(5) Optional([1]) nil x
