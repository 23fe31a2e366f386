struct Point { var x = 1 }
enum Kind { case plain(Int) }
let points = [Point(): 1] // error: type 'Point' does not conform to 'Hashable'
let kinds = [Kind.plain(1): 1] // error: type 'Kind' does not conform to 'Hashable'
let pairs = [(1, 2): 3] // error: type '(Int, Int)' does not conform to 'Hashable'
func table<K>(_ key: K) { print([key: 1].count) } // error: type 'K' does not conform to 'Hashable'
let list: KeyValuePairs = [Point(): 1]
print(list.count)
