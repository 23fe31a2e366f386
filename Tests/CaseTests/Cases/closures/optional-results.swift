// What is returned may be what an optional result holds.
var n = 0
let numbers = AnyIterator { n += 1; return n }
print(numbers.next()!, numbers.next()!)
let odd = AnyIterator { n += 1; if n % 2 == 1 { return n }; return nil }
print(odd.next() as Any, odd.next() as Any)
print([1, 2, 3].compactMap { x in let y = x * 2; if y > 2 { return y }; return nil })
print([1, 2, 3].compactMap { x in let y = x * 2; return y })
print(Array(sequence(first: 1) { x in let y = x * 2; return y }.prefix(5)))
let found = sequence(state: "hello world".makeIterator()) { characters in
  while let c = characters.next() { if c == "o" { return c } }
  return nil
}
print(Array(found), Array(sequence(state: (0, 1)) { s in defer { s = (s.1, s.0 + s.1) }; return s.0 }.prefix(6)))
// expect: 1 2
// expect: Optional(3) nil
// expect: [4, 6]
// expect: [2, 4, 6]
// expect: [1, 2, 4, 8, 16]
// expect: ["o", "o"] [0, 1, 1, 2, 3, 5]
