struct Deck {
    private enum Suit: CaseIterable { case hearts, spades }
    private typealias Index = Int
    private struct Card { let suit: Suit; var rank: Index }
    private var cards: [Card] = Suit.allCases.map { Card(suit: $0, rank: 1) }
    private static let ace = Card(suit: .spades, rank: 14)
    mutating func raise(by n: Int) { for i in cards.indices { cards[i].rank += n } }
    var total: Int { cards.reduce(Deck.ace.rank) { $0 + $1.rank } }
}
extension Deck {
    private func count(_ suit: Suit) -> Index { cards.filter { $0.suit == suit }.count }
    var hearts: Int { count(.hearts) }
}
var deck = Deck()
deck.raise(by: 2)
print(deck.total, deck.hearts) // expect: 20 1
private struct Hidden: CustomStringConvertible { var x = 1; var description: String { "<\(x)>" } }
private let hidden = Hidden()
private func give() -> [Hidden] { [hidden, Hidden(x: 2)] }
fileprivate typealias Several = [Hidden]
private var several: Several = give()
print(several) // expect: [<1>, <2>]
for each in give() { let again = each; print(again) }
// expect: <1>
// expect: <2>
func local() -> Int { let own = Hidden(x: 5); return own.x }
print(local()) // expect: 5
struct Counter: Sequence {
    private struct Walk: IteratorProtocol {
        var n = 0
        mutating func next() -> Int? { n += 1; return n < 3 ? n : nil }
    }
    func makeIterator() -> some IteratorProtocol<Int> { Walk() }
}
for n in Counter() { print(n) }
// expect: 1
// expect: 2
struct Outer {
    fileprivate struct Inner { var x = 3 }
    fileprivate var inner = Inner()
}
print(Outer().inner.x, Outer.Inner(x: 4).x) // expect: 3 4
private extension Double {
    struct Parts { var whole: Int }
    func parts() -> Parts { Parts(whole: Int(self)) }
}
print(2.5.parts().whole) // expect: 2
