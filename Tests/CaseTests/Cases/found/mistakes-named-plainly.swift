// What the message speaks of is what is wrong.
enum Reply { case yes(Int), no }
struct Stack<T> {
  var items: [T] = []
  mutating func pop() -> T { items.popLast() } // error: cannot convert value of type 'T?' to specified type 'T'
}
let width: Double = Int("3")! // error: cannot convert value of type 'Int' to specified type 'Double'
var numbers = [3, 1, 2]
numbers = numbers.sort() // error: cannot convert value of type '()' to specified type '[Int]'
let last: Int = [1, 2].last // error: cannot convert value of type 'Int?' to specified type 'Int'
let reply = Reply.yes(1)
print(reply == .yes(1)) // error: binary operator '==' cannot be applied to two 'Reply' operands
print(reply == .no) // error: binary operator '==' cannot be applied to two 'Reply' operands
print([1, 2].map { a, b in a + b }) // error: contextual closure expects 1 argument, but 2 were used
let text = "hello"
print(text[1...2]) // error: cannot subscript 'String' with a range of Int
print(text[0..<3]) // error: cannot subscript 'String' with a range of Int
print(text[2...]) // error: cannot subscript 'String' with a range of Int
print(hypot(3.0, 4.0)) // error: cannot find 'hypot' in scope
