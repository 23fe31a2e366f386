enum Token: Equatable, Hashable { case number(Int), word(String), end }
print(Token.number(1) == .number(1), Token.number(1) == .number(2), Token.word("a") != .end, Token.end == .end)
print([Token.word("a"), .end].contains(.word("a")), Set([Token.end, .end, .number(3)]).count)
if case .number(let n) = Token.number(5), n > 3 { print("big", n) }
if case .word = Token.end { print("word") } else { print("not") }
let tokens: [Token] = [.number(1), .word("x"), .number(2)]
for case .number(let n) in tokens { print(n) }
let makers: [(Int) -> Token] = [Token.number]
print(makers[0](9), [1, 2].map(Token.number))
// expect: true false true true
// expect: true 2
// expect: big 5
// expect: not
// expect: 1
// expect: 2
// expect: number(9) [main.Token.number(1), main.Token.number(2)]
