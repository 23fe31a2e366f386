var g = 1
func f(_ n: Int) {
  if n > 1 {
    { g += n } // error: closure expression is unused
  }
}
f(2)
