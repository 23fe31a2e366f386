// What a closure gives through `map` and `??`, and what it starts from, follow from what is wanted of the whole.
enum Problem: Error { case bad(String) }
func number(_ text: String) -> Result<Int, Problem> { Int(text).map { .success($0) } ?? .failure(.bad(text)) }
func always(_ text: String) -> Result<Int, Never> { Int(text).map { .success($0) } ?? .success(0) }
print(number("x"), number("3"), always("y"))  // expect: failure(main.Problem.bad("x")) success(3) success(0)
struct Tree {
    var value: Int
    var children: [Tree] = []
    subscript(index: Int) -> Tree? { children.indices.contains(index) ? children[index] : nil }
    func at(_ path: [Int]) -> Tree? { path.reduce(self) { $0?[$1] } }
    func sum(_ more: [Int]) -> Int? { more.reduce(value) { sum, next in sum.map { $0 + next } } }
}
let tree = Tree(value: 1, children: [Tree(value: 2)])
print(tree.at([0])!.value, tree.at([0, 0])?.value as Any, tree.sum([1, 2])!)  // expect: 2 nil 4
