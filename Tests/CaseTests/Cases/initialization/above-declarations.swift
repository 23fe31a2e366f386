// Where a function is called above a variable that it uses, Swift reads memory that holds nothing yet.
func shown() { print(limit, names.count) }
let show = shown
func grow() { limit += 1 }
struct Box: CustomStringConvertible { var description: String { "\(limit)" } }
let others = [1, 2].map { $0 * 2 }
shown() // refused: 'limit' is used by a function that is called here, above its declaration
var limit = 3
var names = ["a"]
show()
grow()
print(Box(), others)
