// every name that a condition binds wants its word; what it binds is known all the same
func difference(_ a: Int?, _ b: Int?) -> Int {
    guard let x = a, y = b, x > y else { return 0 } // error: expected 'let' in conditional
    if var p = a, q = b { p += 1; return p + q } // error: expected 'var' in conditional
    return x - y
}
