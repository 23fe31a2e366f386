// What the types in a signature's clauses ask of its generic parameters.
struct Run<S: Equatable> { var symbol: S, length = 1 }
func same<S>(_ runs: [Run<S>]) -> Bool { runs[0].symbol == runs[1].symbol }
func length<S>(_ runs: some Sequence<Run<S>>) -> Int {
  runs.filter { $0.symbol == $0.symbol }.reduce(0) { $0 + $1.length }
}
func first<R: Collection, S>(_ runs: R, _ symbol: S) -> Int? where R.Element == Run<S> {
  runs.first { $0.symbol == symbol }?.length
}
func union<T>(_ sets: some Sequence<Set<T>>) -> Set<T> { sets.reduce([]) { $0.union($1) } }
let runs = [Run(symbol: "a", length: 3), Run(symbol: "b")]
print(same(runs), length(runs), first(runs, "b")!, union([Set([1]), [2], [1]]).count)
// expect: false 4 1 2
