// What a thrown type demands of a generic parameter, the parameter is known to be.
enum CodingError<Symbol: Hashable & Sendable>: Error { case unknown(Symbol) }
struct Model<Symbol: Hashable & Comparable> { var symbols: [Symbol] }
func index<Symbol>(of symbol: Symbol, in model: Model<Symbol>) throws(CodingError<Symbol>) -> Int {
    guard let index = model.symbols.firstIndex(of: symbol) else { throw .unknown(symbol) }
    return index
}
do {
    print(try index(of: "b", in: Model(symbols: ["a", "b"])))  // expect: 1
    print(try index(of: 7, in: Model(symbols: [1])))
} catch { print(error) }  // expect: unknown(7)
