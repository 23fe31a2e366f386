let f: () -> Double = { [y = 0] in
  print(y)
  return y  // error: cannot convert return expression of type 'Int'
}
