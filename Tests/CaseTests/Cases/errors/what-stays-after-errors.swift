enum E: Error { case a, b(Int) }
func risk(_ n: Int) throws -> Int { if n > 2 { throw E.b(n) }; return n }
struct S {
  var list = [1, 2, 3]
  var n = 0
  func halved() throws -> Int { if n % 2 == 1 { throw E.a }; return n / 2 }
  func at(_ i: Int) throws -> Int { guard list.indices.contains(i) else { throw E.b(i) }; return list[i] }
  mutating func step(_ by: Int) throws { n += 1; list.append(by); if by > 2 { throw E.b(by) }; n += 10 }
  init(_ n: Int) throws { self.n = n; if n < 0 { throw E.a } }
  init?(text: String) { guard let n = Int(text) else { return nil }; self.n = n }
}
func twice(_ x: inout Int, _ y: Int) throws { x += 1; x += try risk(y); x += 100 }
func run() {
  do { var s = try S(3); print(try s.at(1)); do { try s.step(5) } catch { print("c", error, s) }; print(try s.halved()) } catch { print("out", error) }
  do { var s = try S(4); s.list[0] = try s.at(2) + s.at(1); print(s); s.list[try s.at(1)] = try risk(7) } catch { print("out", error) }
  var x = 5
  do { try twice(&x, 9) } catch { print(x, error) }
  do { try twice(&x, 1) } catch { print(x, error) }
  print(x)
  var a = [1, 2, 3]
  do { try twice(&a[1], 9) } catch { print(a) }
  do { a[0] += try risk(8) } catch { print(a) }
  do { a = try a.map { try risk($0 + 1) } } catch { print(a, error) }
  do { try a.sort { try risk($0) < risk($1) } } catch { print("sorted?", a.count, error) }
  do { print("\(try risk(1)) \(try risk(3))") } catch { print("interpolated", error) }
  print((try? risk(5)) as Any, (try? risk(1)) as Any, S(text: "12") as Any, S(text: "x") as Any, S(text: "4") as Any)
  var d = ["k": 1]
  do { d["k"] = try risk(4) } catch { print(d) }
  do { d["m", default: 0] += try risk(2) } catch { print(d) }
  print(d.sorted { $0.key < $1.key }.map { "\($0)\($1)" })
  var o: S? = S(text: "2")
  do { try o?.step(9) } catch { print(o as Any) }
  do { try o?.step(1) } catch { print("no") }
  print(o?.list as Any, (try? o?.halved()) as Any)
  let f: (Int) throws -> Int = { try risk($0) * 2 }
  for i in [1, 3] { do { x = try f(i) } catch E.b(let n) where n == 3 { print("three", x) } catch { print("other") } }
  func inner(_ k: Int) throws -> Int { defer { x += 1 }; for i in 0..<k { defer { x += 10 }; if i == 2 { return try risk(3) }; if i == 1, k == 2 { continue } }; return x }
  print((try? inner(1)) as Any, x, (try? inner(2)) as Any, x, (try? inner(5)) as Any, x)
  let r = Result { try risk(6) }
  switch r { case .success(let v): print(v); case .failure(let e): print("failed", e) }
  do { print(try r.get()) } catch { print("got", error) }
  let g = [1, 2, 7].lazy.map { (n: Int) -> Result<Int, any Error> in Result { try risk(n) } }
  for case .success(let v) in g { print("ok", v) }
  outer: for i in 0..<3 { do { for j in 0..<3 { if j == 2 { throw E.b(i) }; if i == 1 { continue outer }; print(i, j) } } catch { print("caught", i); if i == 2 { break outer } } }
  while true { do { x -= 3; _ = try risk(x > 0 ? 1 : 5) } catch { print("end", x); break } }
  func generic<T, F: Error>(_ v: T, _ body: (T) throws(F) -> T) throws(F) -> T { try body(v) }
  do { print(try generic(1) { try risk($0) }, generic(2) { $0 + 1 }) } catch { print(error) }
  func typed(_ n: Int) throws(E) -> Int { if n == 0 { throw .a }; return n }
  do { print(try typed(1)); print(try typed(0)) } catch .a { print("a!") } catch { print(error) }
}
run()
// expect: 2
// expect: c b(5) S(list: [1, 2, 3, 5], n: 4)
// expect: 2
// expect: S(list: [5, 2, 3], n: 4)
// expect: out b(7)
// expect: 6 b(9)
// expect: 108
// expect: [1, 3, 3]
// expect: [1, 3, 3]
// expect: [1, 3, 3] b(4)
// expect: sorted? 3 b(3)
// expect: interpolated b(3)
// expect: nil Optional(1) Optional(main.S(list: [1, 2, 3], n: 12)) nil Optional(main.S(list: [1, 2, 3], n: 4))
// expect: ["k": 1]
// expect: ["k1", "m2"]
// expect: Optional(main.S(list: [1, 2, 3, 9], n: 3))
// expect: Optional([1, 2, 3, 9, 1]) Optional(7)
// expect: three 2
// expect: Optional(12) 13 Optional(33) 34 nil 65
// expect: failed b(6)
// expect: got b(6)
// expect: ok 1
// expect: ok 2
// expect: 0 0
// expect: 0 1
// expect: caught 0
// expect: 2 0
// expect: 2 1
// expect: caught 2
// expect: end -1
// expect: 1 3
// expect: 1
// expect: a!
