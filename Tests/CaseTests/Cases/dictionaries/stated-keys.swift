struct Point { var x = 0.0 }
let known: [Point: Int] = [:]  // error: type 'Point' does not conform to 'Hashable'
func f(_ table: [Int: [Point: Int]]) {}  // error: type 'Point' does not conform to 'Hashable'
func g<Key, Value>(_ table: [Key: Value]) -> Int { table.count }
