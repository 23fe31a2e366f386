func f() {
  var x: Int
  x += 1 // error: variable 'x' used before being initialized
}
