struct Deck {
    private enum Suit { case hearts, spades }
    private typealias Pair = (Int, Int)
    var trump: Suit = .hearts // error: 'trump' must be declared private because its type uses 'Suit'
    var best = Suit.spades // error: 'best' must be declared private because its type uses 'Suit'
    func first() -> Suit { .hearts } // error: 'first' must be declared private because its type uses 'Suit'
    func pair(_ p: [Pair?]) {} // error: 'pair' must be declared private because its type uses 'Pair'
    fileprivate init(_ suit: Suit) {} // error: 'init' must be declared private because its type uses 'Suit'
}
private struct Hidden { var x = 1 }
enum Either { case one(Hidden), none } // error: 'one' must be declared fileprivate because its type uses 'Hidden'
let hidden = Hidden() // error: 'hidden' must be declared fileprivate because its type uses 'Hidden'
func give() -> Hidden { Hidden() } // error: 'give' must be declared fileprivate because its type uses 'Hidden'
typealias Open = Hidden // error: 'Open' must be declared fileprivate because its type uses 'Hidden'
let suit = Deck.Suit.hearts // error: 'Suit' is inaccessible due to 'private' protection level
let both: Deck.Pair = (1, 2) // error: 'Pair' is inaccessible due to 'private' protection level
extension Int {
    private struct Half { var value: Int }
    private func half() -> Half { Half(value: self / 2) }
    var halved: Int { half().value }
}
print(Int.Half(value: 2)) // error: 'Half' is inaccessible due to 'private' protection level
