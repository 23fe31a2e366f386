func f() { print(name) }  // error: cannot find 'name' in scope
guard let name = Optional(5) else { fatalError() }
let name2: Int? = 1
guard let name2 else { fatalError() }
guard let name2 else { fatalError() }  // error: must have Optional type
func g() {
  guard let a = Optional(1) else { return }
  let a = 2  // error: invalid redeclaration of 'a'
  func h() {}
  guard let b = Optional(a) else { return }
  func h() {}  // error: invalid redeclaration of 'h
  print(b)
}
