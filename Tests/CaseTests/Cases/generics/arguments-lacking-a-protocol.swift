struct Plain {}
func largest<T: Comparable>(_ a: T, _ b: T) -> T { a < b ? b : a }
func same<T: Numeric>(_ a: T, _ b: T) -> T { max(a, b) } // error: type 'T' does not conform to 'Comparable'
print(largest(Plain(), Plain())) // error: type 'Plain' does not conform to 'Comparable'
print(max(Plain(), Plain())) // error: type 'Plain' does not conform to 'Comparable'
