func run(_ body: () -> Int) -> String { "int \(body())" }
func run(_ body: () -> Void) -> String {
    body()
    return "nothing"
}
var seen: Set = [1]
print(run {})  // expect: nothing
print(run { 3 })  // expect: int 3
print(run { seen.insert(3) })  // expect: nothing
let returned = run {
    let a = 3
    return a
}
print(returned)  // expect: int 3
func each(_ body: (Int) -> Void) { body(1) }
func each(_ body: (Int) -> Bool) { print("truth", body(1)) }
each { $0 > 0 }  // expect: truth true
each { seen.insert($0).inserted }  // expect: truth false
each { print("value", $0) }  // expect: value 1
