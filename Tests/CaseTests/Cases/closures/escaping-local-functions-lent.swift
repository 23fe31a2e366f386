// A nested function that calls a function which is only lent may be lent itself, not kept.
func lend(_ f: () -> Int) -> Int { f() }
func keep(_ f: @escaping () -> Int) -> Int { f() }

func uses(_ g: (Int) -> Int) -> [Int] {
  func twice(_ n: Int) -> Int { g(g(n)) }
  func one() -> Int { twice(1) }
  return [1, 2].map(twice) + [lend(one), keep(one)] // error: escaping local function captures non-escaping parameter 'g'
}

func gives(_ g: () -> Int) -> () -> Int {
  func inner() -> Int { g() }
  let table = [inner] // error: escaping local function captures non-escaping parameter 'g'
  return table[0]
}
