func run(_ f: () -> Int) -> Int { f() }
func keep(_ f: @escaping () -> Int) -> Int { f() }
func sums(_ x: inout Int) -> Int {
  let plain = [1].map { $0 + x }
  let late = [1].lazy.map { $0 + x } // error: escaping closure captures 'inout' parameter 'x'
  return run { x } + keep { x } + plain[0] + Array(late)[0] // error: escaping closure captures 'inout' parameter 'x'
}
