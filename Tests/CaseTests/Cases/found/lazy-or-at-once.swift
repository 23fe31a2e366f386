// Of what is lazy and no collection Swift weighs which methods are done at once.
func say<T>(_ s: String, _ x: T) -> T { print(s, terminator: " "); return x }
let steps = stride(from: 1, to: 4, by: 1)
print(steps.lazy.map { say("m", $0 + 1) }.prefix(2).filter { say("f", $0 % 2 == 0) }.contains(2))
// expect: m m m f f true
print(Array(steps.lazy.map { say("m", $0 + 1) }.prefix(2)))
// expect: m m [2, 3]
print(Array(steps.lazy.filter { say("f", $0 > 1) }.prefix(1).map { say("m", $0 * 2) }))
// expect: f f f m [4]
let first = steps.lazy.map { say("m", $0 + 1) }.first
print(first as Any)
// expect: m m m Optional(2)
let sums = zip([1, 2], [3, 4]).lazy
func least() -> Int? { sums.filter { say("f", $0 > 0 && $1 > 3) }.map { say("m", $0 + $1) }.first }
print(least() as Any)
// expect: f f m Optional(6)
for x in sums.map({ say("m", $0 * $1) }).prefix(1) { print(x) }
// expect: m 3
let pairs = (1...3).lazy.flatMap { say("p", [$0, $0]) }.map { $0 * 2 }.prefix(2)
print(pairs.count, type(of: pairs))
// expect: p p p p p p p 2 LazyMapSequence<Slice<FlattenSequence<LazyMapSequence<ClosedRange<Int>, Array<Int>>>>, Int>
