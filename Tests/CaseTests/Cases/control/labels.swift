outer: for i in 0..<4 {
  for j in 0..<4 {
    if j == 2 { continue outer }
    if i == 2 { break outer }
    print(i, j)
  }
}
var n = 0
search: while true {
  n += 1
  switch n {
  case 1, 2: continue search
  case 5: break search
  default: break
  }
  print("n", n)
}
block: do {
  print("in")
  if n > 3 { break block }
  print("never")
}
check: if n == 5 {
  if n > 4 { break check }
  print("never")
}
loop: repeat {
  n -= 1
  if n < 3 { break loop }
} while true
print(n)
// expect: 0 0
// expect: 0 1
// expect: 1 0
// expect: 1 1
// expect: n 3
// expect: n 4
// expect: in
// expect: 2
