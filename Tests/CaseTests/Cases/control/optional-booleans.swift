// `true` and `false` take an optional truth value apart.
func word(_ a: Bool?) -> String {
  switch a {
  case true: "yes"
  case false: "no"
  case nil: "open"
  }
}
func pair(_ a: (Bool?, Bool)) -> Int {
  switch a {
  case (true, _): 1
  case (false, true): 2
  case (_, false): 3
  case (nil, _): 4
  }
}
print(word(true), word(false), word(nil), pair((nil, true)), pair((false, false)))
// expect: yes no open 4 3
