struct Counter { var value = 0 }
func twice(_ f: @escaping (inout Counter, Int) -> Void) -> (inout Counter, Int) -> Void { { f(&$0, $1); f(&$0, $1) } }
var counter = Counter()
let reaching: [(inout Counter, Int) -> Void] = [{ state, step in state.value += step + counter.value }]
let app = twice(reaching[0])
app(&counter, 1) // refused: overlapping accesses to 'counter'
