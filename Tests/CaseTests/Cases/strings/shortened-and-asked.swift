// what is dropped at the end leaves a slice, also where the number is left out
let text = "abcd"
print(text.dropLast(), text.dropLast().uppercased(), text.dropLast(2), text.dropFirst().dropLast())
// expect: abc ABC ab bc
extension Substring { var isShort: Bool { count < 4 } }
extension StringProtocol { var isPalindrome: Bool { String(self) == String(reversed()) } }
print(text.dropLast().isShort, "abab".dropLast().isPalindrome, "abc".dropLast().isPalindrome)
// expect: true true false
let numbers = [1, 2, 3]
print(numbers.dropLast(), numbers.dropLast().startIndex, numbers.dropFirst().dropLast().startIndex, (1...4).dropLast().count)
// expect: [1, 2] 0 1 3
