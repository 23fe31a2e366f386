struct Counter {
    let step = 1
    var total = 0
    mutating func advance() {
        step += 1 // error: cannot change 'step', which is a 'let' constant
        total += step
    }
}
struct Named {
    let name: String
    init(_ name: String) {
        self.name = name
    }
    mutating func rename() { self.name = "" } // error: cannot change 'name', which is a 'let' constant
    mutating func replace() { self = Named("b") }
}
print(Counter(), Named("a"))
