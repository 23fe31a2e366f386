func value() throws -> Int { 3 }
let known: Int? = nil
let isSet = true
let a = known ?? (try value()) // error: can throw but
let b = isSet && (try value()) > 2 // error: can throw but
let c = isSet || (try value() > 2) // error: can throw but
let d = known ?? value() // error: can throw but
