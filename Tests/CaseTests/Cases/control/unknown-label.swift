outer: for i in 0..<3 {
  for _ in 0..<i { break outter } // error: 'outter'
}
