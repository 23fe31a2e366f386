print([1, 2].map { -$0 }) // error: ambiguous use of operator '-'
let negated = [1, 2].map { x in -x } // error: ambiguous use of operator '-'
print([[1, 2], [3]].map { $0.map { -$0 } }) // error: ambiguous use of operator '-'
print([("a", 1)].map { ($0.0, -$0.1) }) // error: ambiguous use of operator '-'
print(-max(1, 2)) // error: ambiguous use of operator '-'
let isSum = true
let operation = isSum ? (+) : (-) // error: ambiguous use of operator
let operations = [(+), (-)] // error: ambiguous use of operator
print([1, -(1)]) // error: ambiguous use of operator '-'
let range = -(1)...2 // error: ambiguous use of operator '-'
print(max(-(1), 2)) // error: ambiguous use of operator '-'
print((-(1)).description) // error: ambiguous use of operator '-'
print(-(2 * 3)) // error: ambiguous use of operator
let some: [Any] = [-(2 + 3), 1] // error: ambiguous use of operator
print([3, 1].sorted { -$0 < -$1 }) // error: ambiguous use of operator '-'
print([3, 1].reduce(0) { $0 + -$1 }) // error: ambiguous use of operator '-'
print([3, 1].map { -$0 }.reduce(0, +)) // error: ambiguous use of operator '-'
print([3, 1].map { max(-$0, 1) }) // error: ambiguous use of operator '-'
print([3, 1].map { isSum ? $0 : -$0 }) // error: ambiguous use of operator '-'
print([[3], [1]].map { b in isSum ? [0] : b.map { -$0 } }) // error: ambiguous use of operator '-'
