enum Level { case low, high }
let level: Level? = .high
switch level {
case .low?: print("low")
case .high?: print("high")
case nil: print("none")
}
print(level == .high, level != nil, level == .low)
// expect: high
// expect: true true false
