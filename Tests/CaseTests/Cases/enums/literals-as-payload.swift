// a literal stands for the author's type that a payload is known to be
protocol Described { var text: String { get } }
struct Problems: Error, ExpressibleByArrayLiteral, Described {
    let list: [String]
    init(arrayLiteral elements: String...) { list = elements }
    var text: String { list.joined(separator: ", ") }
}
let one = "empty"
let failed: Result<Int, Problems> = .failure([one])
print(failed, Result<Int, Problems>.failure(["a", "b"]))
// expect: failure(main.Problems(list: ["empty"])) failure(main.Problems(list: ["a", "b"]))
struct Validation<Value> {
    let result: Result<Value, Problems>
    static func invalid(_ problem: String) -> Self { .init(result: .failure([problem])) }
}
print(Validation<Int>.invalid("late").result)
// expect: failure(main.Problems(list: ["late"]))
func both<D: Described>(_ a: D, _ b: D) -> String { a.text + "; " + b.text }
print(both(Problems(arrayLiteral: "x"), ["y", "z"]))
// expect: x; y, z
