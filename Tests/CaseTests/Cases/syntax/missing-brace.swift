func f() {
  print(1) // refused: expected '}'
