var a: Int? = 3
let list: [Int]? = [1]
a? = 5
a? += 1
print(a?.magnitude as Any, list?.count as Any)
print(a? as Any) // error: '?' must be followed by a call, member lookup, or subscript
print(a? ?? 3) // error: '?' must be followed by a call, member lookup, or subscript
if a? == 3 { print(1) } // error: '?' must be followed by a call, member lookup, or subscript
