var saved: [() -> Int] = []
let keeps: (() -> Int) -> Void = { g in saved.append(g) } // error: non-escaping parameter 'g' may only be called
let stores: (() -> Int) -> Void = { g in saved[0] = g } // error: non-escaping parameter 'g' may only be called
let gives: (() -> Int) -> (() -> Int) = { $0 } // error: non-escaping parameter '$0' may only be called
let stated = { (g: () -> Int) in saved = [g] } // error: non-escaping parameter 'g' may only be called
