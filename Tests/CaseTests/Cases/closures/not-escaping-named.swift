func n(_ g: () -> Int) -> Int { let x = g; return x() + [1].map { _ in x() }[0] }
print(n { 3 })
func m(_ g: () -> Int) -> () -> Int {
    let x = g
    return { x() } // error: escaping closure captures non-escaping parameter 'x'
}
