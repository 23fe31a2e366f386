enum Bad: Error { case a }
func f1() { return; print(1) } // warning: code after 'return' will never be executed
func f2() { while true {}; print(1) }
func f3() { while true { print(0) }
  print(1)
}
func f4() { repeat { break } while true; print("after") }
func f5() { repeat { print(0) } while true
  print("after") }
func f6() throws { throw Bad.a
  print(1) } // warning: code after 'throw'
func f7() { for i in 0..<3 { continue
    print(i) } } // warning: code after 'continue'
func f8() { for i in 0..<3 { break
    print(i) } } // warning: code after 'break'
func f9() { fatalError("x")
  print(1) } // warning: will never be executed
func f10(_ b: Bool) { if b { return } else { return }
  print(1) } // warning: will never be executed
func f11(_ b: Bool) -> Int { switch b { case true: return 1; case false: return 2 }
  print(1) } // warning: will never be executed
func f12() { a: while true { while true { break a } }
  print(1) }
func f13() { do { throw Bad.a } catch { return }
  print(1) } // warning: will never be executed
func f16() -> Int { repeat { return 1 } while true
  print(2) } // warning: will never be executed
func f17() { return
  let x = 1 // warning: code after 'return'
  print(x) }
func f18() { if false { print(1) } }
func f19() { while false { print(1) } }
func f21() { repeat { continue } while false; print("after 21") }
func f22() { return print(1) }
func f23() { defer { print(1) }; return
  print(2) }
func f24(_ x: Int) { guard x > 0 else { return; print(1) } } // warning: code after 'return'
f4(); f21(); f22()
// expect: after
// expect: after 21
// expect: 1
while true { break }
print("end")
// expect: end
fatalError() // trap: fatal error
print("never") // warning: will never be executed
