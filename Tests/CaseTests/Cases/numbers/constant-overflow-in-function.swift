func f() -> Int {
  return 9223372036854775807 + 1 // error: overflow
}
