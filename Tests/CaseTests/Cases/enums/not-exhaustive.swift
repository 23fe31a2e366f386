enum Level { case low, middle, high }
let l = Level.low
switch l { // error: switch must be exhaustive
case .low: print(1)
case .high: print(2)
}
