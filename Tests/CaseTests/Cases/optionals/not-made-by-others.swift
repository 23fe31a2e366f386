let n: Int? = 5
let ints = [1, 2]
let isIn = ints.contains(n) // error: cannot convert value of type 'Int?'
let found = ints.filter { $0 > 1 }.firstIndex(of: n) // error: cannot convert value of type 'Int?'
let largest = max(1, n) // error: cannot convert value of type 'Int?'
let sums = [1, 2].map { $0 + n } // error: 'Int?'
var list = [1]
list.append(n) // error: 'Int?'
list += [n] // error: 'Int?'
