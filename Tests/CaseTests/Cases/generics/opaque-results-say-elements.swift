// what 'some Sequence<Int>' says of the elements is known to what is returned
func nothing() -> some Sequence<Int> { [] }
func doubles() -> some Collection<Double> { [1, 2] }
func none() -> some Sequence<Int> { AnySequence { AnyIterator { nil } } }
func texts() -> some Sequence<String> { sequence(first: "a") { $0.count < 3 ? $0 + "a" : nil } }
func bytes() -> some Sequence<UInt8> { [1, 2, 3].lazy.map { $0 * 2 } }
func optionals(_ isLong: Bool) -> some Sequence<Int?> {
    if isLong { return [nil, 1] } else { return [2] }
}
var values: some Collection<Int?> { [nil] }
let kept: some Sequence<Double> = [1, 2]
print(Array(nothing()), Array(doubles()), Array(none()), Array(texts()), Array(bytes()))
// expect: [] [1.0, 2.0] [] ["a", "aa", "aaa"] [2, 4, 6]
print(Array(optionals(true)), Array(optionals(false)), Array(values), Array(kept))
// expect: [nil, Optional(1)] [Optional(2)] [nil] [1.0, 2.0]
func countdown(from start: Int) -> some IteratorProtocol<Int> {
    var left = start
    return AnyIterator {
        if left == 0 { return nil }
        left -= 1
        return left
    }
}
var iterator = countdown(from: 3)
while let number = iterator.next() { print(number, terminator: " ") }
print()
// expect: 2 1 0 |
