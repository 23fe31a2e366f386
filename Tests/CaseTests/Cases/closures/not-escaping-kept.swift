var all: [() -> Int] = []
func h(_ g: () -> Int) { all.append(g) } // error: non-escaping parameter 'g' may only be called
struct S { let c: () -> Int; init(_ c: () -> Int) { self.c = c } } // error: non-escaping parameter 'c' may only be called
