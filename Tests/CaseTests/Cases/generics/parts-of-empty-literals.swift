func compare<T: Equatable>(_ values: [T]) { print(values.count) }
func wrap<T>(_ values: [T?]) { print(values.count) }
let table = [:] // error: empty collection literal requires an explicit type
let nothing = [1: nil] // error: empty collection literal requires an explicit type
let different = [nil] != [nil] // error: does not conform
let same = [:] == [:] // error: does not conform
compare([[]]) // error: does not conform
wrap([nil]) // error: generic parameter 'T' could not be inferred
