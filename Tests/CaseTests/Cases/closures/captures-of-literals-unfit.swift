let f: () -> Double = { [y = 0] in
  print(y)
  return y  // error: cannot convert value of type 'Int'
}
