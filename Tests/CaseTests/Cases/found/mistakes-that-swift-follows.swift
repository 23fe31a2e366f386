// Swift reports more of these, each of which is one mistake
protocol Sampled { associatedtype Value; func sample(_ n: Int) -> Value }
struct Coin: Sampled {
    func sample(_ n: Int) -> Bol { n > 0 } // refused: cannot find type 'Bol' in scope
}
let pending: (String, Int)? = ("a", 1)
let children = ["a": ["b"]]
if case let (name, depth) = pending { // refused: tuple pattern with 2 elements cannot match values of type '(String, Int)?'
    for child in children[name] ?? [] { print(child.uppercased(), depth + 1) }
}
