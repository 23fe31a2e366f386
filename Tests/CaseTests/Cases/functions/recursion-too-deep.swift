func f(_ n: Int) -> Int { // trap|
  n + f(n + 1) // trap: the recursion does not end
}
print(f(0))
