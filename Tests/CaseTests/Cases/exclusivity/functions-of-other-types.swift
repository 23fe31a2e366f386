// a function of which no more is known is none that takes something else
typealias Reducer<S, A> = (inout S, A) -> Void
struct Counter { var value = 0 }
func logging<S, A>(_ reducer: @escaping Reducer<S, A>, _ log: @escaping (String) -> Void) -> Reducer<S, A> {
    return { state, action in
        reducer(&state, action)
        log("\(action)")
    }
}
let count: Reducer<Counter, Int> = { state, action in state.value += action }
var lines: [String] = []
let app = logging(count) { lines.append($0) }
var counter = Counter()
for step in [1, 2, 3] { app(&counter, step) }
let add = { (step: Int) in counter.value += step }
add(4)
func unless(_ condition: @autoclosure () -> Bool) -> Bool { !condition() }
print(counter, lines, unless(counter.value > 5))
// expect: Counter(value: 10) ["1", "2", "3"] false
