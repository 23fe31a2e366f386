// a member that needs all its arguments stands before none that can be called without them
protocol Sampled { func sample(_ count: Int) -> String }
extension Sampled {
    func draw(_ count: Int = 2) -> String { "supplied \(count)" }
}
struct Coin: Sampled {
    func sample(_ count: Int) -> String { "coin \(count)" }
    func draw(_ count: Int) -> String { "own \(count)" }
}
struct Die: Sampled {
    func sample(_ count: Int) -> String { "die \(count)" }
    func draw(_ count: Int = 1) -> String { "own \(count)" }
}
print(Coin().draw(), Coin().draw(3), Die().draw(), Die().draw(4))
// expect: supplied 2 own 3 own 1 own 4
