enum Failure: Error { case some }
func fail() throws {}
func leave() throws -> Int {
    for i in 0..<3 {
        defer { if i == 0 { break } } // error: 'break' cannot transfer control out of a defer statement
        defer { if i == 1 { continue } } // error: 'continue' cannot transfer control out of a defer statement
        print(i)
    }
    defer { return 3 } // error: 'return' cannot transfer control out of a defer statement
    defer { throw Failure.some } // error: errors cannot be thrown out of a defer body
    defer { try fail() } // error: errors cannot be thrown out of a defer body
    defer { do { try fail() } catch { print("caught") } }
    defer { for _ in 0..<2 { break } }
    return 2
}
