struct Own: Error {}
func g() throws -> Int { 1 }
func f() {
  let x: Int
  do {
    x = 1
    print(try g())
  } catch {
    x = 2 // error: immutable value 'x' may only be initialized once
  }
}
func h() {
  let x: Int
  do { x = try g() } catch { print(x) } // error: constant 'x' used before being initialized
}
func nested() {
  let x: Int
  do {
    do { _ = try g() } catch let e as Own { print(e) }
    x = 2
    print(try g())
  } catch {
    x = 3 // error: immutable value 'x' may only be initialized once
  }
}
