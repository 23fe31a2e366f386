var total = 1
var step = 2
func read() -> Int { total }
func advance(_ x: inout Int) { x = read() + 1 }
func add(_ x: inout Int) { x += step }
func twice(_ x: inout Int) { add(&x); advance(&x) }
struct Meter {
    var value = 0
    mutating func tick() { value = meter.value + 1 }
}
var meter = Meter()
add(&total)
advance(&step)
advance(&total) // refused: overlapping accesses to 'total'
twice(&total) // refused: overlapping accesses to 'total'
meter.tick() // refused: overlapping accesses to 'meter'
