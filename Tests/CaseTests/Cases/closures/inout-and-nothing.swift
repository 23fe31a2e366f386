var a = 1
let add = { (v: inout Int) in v += 1 }
add(&a)
let put = { (v: inout [Int], n: Int) -> Int in v.append(n); return v.count }
var list = [1]
print(a, put(&list, 4), list)
struct Parser<Output> { let output: Output; func map<T>(_ f: (Output) -> T) -> T { f(output) } }
print(Parser(output: ()).map { 1 }, Parser(output: ()).map { _ in 2 }, Parser(output: ()).map { return "x" })
let result: Result<Void, Never> = .success(())
print(result.map { 5 }, Optional(()).map { 3 } as Any)
let double: (Int) -> Int = { $0 * 2 }
print([1, 2].compactMap(double), [[1], [2, 3]].map(Array.init), [[1, 2][...]].map(Array.init))
// expect: 2 2 [1, 4]
// expect: 1 2 x
// expect: success(5) Optional(3)
// expect: [2, 4] [[1], [2, 3]] [[1, 2]]
