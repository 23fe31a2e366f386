let words = ["a"]
let numbers: [Int?] = words // error: cannot convert value of type '[String]' to specified type '[Int?]'
let maybe: [Int?] = [1]
let plain: [Int] = maybe // error: cannot convert value of type '[Int?]' to specified type '[Int]'
func grow(_ list: inout [Int?]) { list.append(nil) }
var own = [1]
grow(&own) // error: [Int
