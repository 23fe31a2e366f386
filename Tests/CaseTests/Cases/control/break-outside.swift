let n = 1
if n == 1 {
  break // error: 'break' is only allowed inside a loop
}
