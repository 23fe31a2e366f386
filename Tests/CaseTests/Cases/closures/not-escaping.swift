func f(_ g: () -> Int) -> () -> Int { { g() } } // error: escaping closure captures non-escaping parameter 'g'
var all: [() -> Int] = []
func k(_ g: () -> Int) { all.append { g() } } // error: escaping closure captures non-escaping parameter 'g'
func ok(_ g: @escaping () -> Int) { all.append(g); all.append { g() } }
func lent(_ g: (Int) -> Int, _ h: (Int) -> Int, _ c: Bool) -> [Int] {
    func inner(_ x: Int) -> Int { g(x) }
    defer { _ = g(1) }
    return [1].map(g) + [2].compactMap(h) + [3].map { g(h($0)) } + [4].map(inner) + [(c ? g : h)(5)] + [6].map(c ? g : h)
}
