struct S {
  var f: (() -> Int)?
  var g: (() -> Void)?
  var xs: [Int]? = [1]
  func m() -> Int { 1 }
  @discardableResult func d() -> Int { 1 }
}
func f(_ g: () -> Int, _ gs: [() -> Int], _ s: inout S?) {
  g() // warning: result of call to function returning 'Int' is unused
  gs[0]() // warning: result of call to function returning 'Int' is unused
  s?.f?() // warning: result of call to function returning
  s?.g?()
  s?.m() // warning: result of call to 'm()' is unused
  s?.d()
  s?.xs?.append(1)
  s?.xs?.reversed() // warning: result of call to 'reversed()' is unused
  s?.xs?[0] = 3
  s?.xs?.count // warning: expression of type 'Int?' is unused
}
