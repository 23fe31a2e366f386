struct T {
  var v: Int
  init(_ v: Int) { self.v = v }
  init() { init(3) } // error: initializer expression requires explicit access
}
print(T())
