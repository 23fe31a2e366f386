func f() {
  print(1)
// error: expected '}' at end of brace statement