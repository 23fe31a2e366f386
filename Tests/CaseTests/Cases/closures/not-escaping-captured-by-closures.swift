typealias Step = (Int) -> Int
let wraps: (Step) -> Step = { f in { f(f($0)) } } // error: escaping closure captures non-escaping parameter 'f'
func apply(_ body: (Step) -> Int) -> Int { body { $0 * 10 } }
let applied = apply { f in
    let later = { f(3) } // error: escaping closure captures non-escaping parameter 'f'
    return later()
}
