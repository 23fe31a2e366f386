struct Failed: Error {}
func value() throws -> Int { 3 }
let known: Int? = nil
let isSet = true
print(try known ?? value(), try known ?? (try value()), try isSet && value() > 2, known ?? (try? value()) ?? 0)
// expect: 3 3 true 3
print(known ?? (try! value()))
// expect: 3
