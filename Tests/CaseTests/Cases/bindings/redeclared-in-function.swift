func f() {
  var n = 1
  n += 1
  let n = 2 // error: invalid redeclaration of 'n'
}
