func power(_ base: Int, to exponent: Int = 2) -> Int {
  var result = 1
  for _ in 0..<exponent { result *= base }
  return result
}
func greet(name: String, greeting: String = "Hello", loud: Bool = false) -> String {
  let text = greeting + " " + name
  return loud ? text.uppercased() : text
}
func move(from a: Int, to b: Int) -> Int { b - a }
print(power(3), power(2, to: 10), greet(name: "Ada"), greet(name: "Bob", loud: true), greet(name: "C", greeting: "Hi"))
print(move(from: 3, to: 10))
let f = power
print(f(2, 5))
let g = greet(name:greeting:loud:)
print(g("x", "y", true))
// expect: 9 1024 Hello Ada HELLO BOB Hi C
// expect: 7
// expect: 32
// expect: Y X
