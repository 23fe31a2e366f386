enum E: Error { case a }
func risk(_ n: Int) throws -> Int { if n > 2 { throw E.a }; return n }
func pair(_ n: Int) throws -> (Int, String) { if n > 2 { throw E.a }; return (n, "s") }
struct P { var a = 1, b = "b" }
func mk(_ n: Int) throws -> P { if n > 2 { throw E.a }; return P(a: n, b: "x") }
func f() {
  var y = 7
  do { y = try risk(5) } catch { print("caught", y) }
  var t = (1, "one")
  do { t = try pair(5) } catch { print("caught", t) }
  do { (y, t.1) = try pair(5) } catch { print("caught", y, t) }
  var p = P()
  do { p = try mk(5) } catch { print("caught", p) }
  do { p.a = try risk(5) } catch { print("caught", p) }
  var s = ["a"]
  do { s = [try pair(1).1, try pair(5).1] } catch { print("caught", s) }
  do { p = P(a: 5, b: try pair(9).1) } catch { print("caught", p) }
  do { t = (3, try pair(9).1) } catch { print("caught", t) }
  var o: Int? = 4
  do { o = try risk(9) } catch { print("caught", o as Any) }
  do { o = y > 3 ? 1 : try risk(9); print(o as Any) ; o = y < 3 ? 1 : try risk(9) } catch { print("caught", o as Any) }
  o = try? risk(9)
  print(o as Any)
  y = (try? risk(9)) ?? y
  print(y)
  let g = { y = try risk(8) }
  do { try g() } catch { print("caught", y) }
}
f()
var y = 7
do { y = try risk(5) } catch { print("caught", y) }
var t = (1, "one")
do { t = (3, try pair(9).1) } catch { print("caught", t) }
var q = "q"
do { q = try pair(9).1 } catch { print("caught", q) }
func h(_ y: inout Int, _ q: inout String) throws { y = try risk(9) }
func h2(_ y: inout Int, _ q: inout String) throws { q = try pair(9).1 }
do { try h(&y, &q) } catch { print(y, q) }
do { try h2(&y, &q) } catch { print(y, q) }
// expect: caught 7
// expect: caught (1, "one")
// expect: caught 7 (1, "one")
// expect: caught P(a: 1, b: "b")
// expect: caught P(a: 1, b: "b")
// expect: caught ["a"]
// expect: caught P(a: 1, b: "b")
// expect: caught (1, "one")
// expect: caught Optional(4)
// expect: Optional(1)
// expect: caught Optional(1)
// expect: nil
// expect: 7
// expect: caught 7
// expect: caught 7
// expect: caught (1, "one")
// expect: caught q
// expect: 7 q
// expect: 7 q
