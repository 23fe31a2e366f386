func f(_ n: inout Int) -> () -> Int {
  return { n } // error: escaping closure captures 'inout' parameter 'n'
}
