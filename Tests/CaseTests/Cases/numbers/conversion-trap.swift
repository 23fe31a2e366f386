let big = [1e10, 1e30]
for x in big {
  print(Int(x)) // trap: does not fit in Int
}
// expect: 10000000000
