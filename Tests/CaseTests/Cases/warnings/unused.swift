struct S { var v = 0; mutating func bump() { v += 1 }; subscript(i: Int) -> Int { get { v } set { v = newValue } } }
func g(_ x: inout Int) {}
func f(_ o: Int?, _ p: (Int, Int)) {
  var a = 0; a += 1
  var b = 0; b = 2 // warning: was written to, but never read
  var c = [1]; c.append(2)
  var d = [1]; d[0] = 2
  var e = S(); e.v = 3
  var h = S(); h.bump()
  var i = 0; g(&i)
  var j = 3 // warning: initialization of variable 'j' was never used
  let k = 4 // warning: initialization of immutable value 'k' was never used
  for r in 0..<2 {} // warning: immutable value 'r' was never used
  if let u = o {} // warning: value 'u' was defined but never used
  if case let v? = o {} // warning: immutable value 'v' was never used
  guard let w = o else { return } // warning: value 'w' was defined but never used
  let z: Int // warning: immutable value 'z' was never used
  z = 3
  var aa: Int
  aa = 3
  print(aa)
  var bb: Int // warning: was written to, but never read
  bb = 3
  while let cc = o {} // warning: value 'cc' was defined but never used
  let _ = { (dd: Int) in let ee = 3 } // warning: initialization of immutable value 'ee' was never used
  var gg = 1
  var ii = 1 // warning: was never mutated
  let jj = { gg += ii }
  jj()
  if var kk = o { print(kk) } // warning: was never mutated
  for var ll in [1] { print(ll) } // warning: was never mutated
  var (mm, nn) = p
  mm = 1
  print(mm, nn)
  do { throw E.a } catch let oo { } // warning: immutable value 'oo' was never used
  func unusedFn() {}
  var pp = S(); print(pp.v) // warning: was never mutated
  var qq = (1, 2); qq.0 = 3 // warning: was written to, but never read
  var rr: Int? // warning: 'rr' was never used
  let uu = 1, vv = 2 // warning: 'vv' was never used
  _ = uu
}
enum E: Error { case a }
for x1 in 0..<2 {} // warning: immutable value 'x1' was never used
var x4 = 4
let x5 = x4
