// `first` as a side of a choice, where what it is of shows in time or an optional is wanted.
let words = ["a", "b"], isShort = words.count == 2, numbers = [1, 2]
let wanted: Int? = isShort ? words.map { _ in 1 }.first : 0
let counted = isShort ? words.map { $0.count }.first : 5, doubled = isShort ? numbers.map { $0 * 2 }.last : 0
print(wanted as Any, counted as Any, doubled as Any)
let missing = isShort ? words.map { _ in 1 }.first : nil, largest = isShort ? words.map { _ in 1 }.max() : 0
let literal = isShort ? [1, 2].map { $0 }.first : 3, default_ = (isShort ? words.map { _ in 1 }.first : 0) ?? 3
print(missing as Any, largest as Any, literal as Any, default_)
// expect: Optional(1) Optional(1) Optional(4)
// expect: Optional(1) Optional(1) Optional(1) 1
