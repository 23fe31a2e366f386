enum Level { case low, high
  init(_ n: Int) {
    if n > 5 { self = .high }
  } // error: initializ
}
