func f(_ n: Int, _ thing: Any, _ maybe: Int?) {
  switch n { case is Int: print(1) }  // warning: 'is' test is always true
  switch n { case let m as Int: print(m) }  // warning: 'as' test is always true
  switch thing { case let m as Int: print(m); case is Any: print(2) }  // warning: 'is' test is always true
  if case let m as Int = maybe { print(m) }  // warning: 'as' test is always true
  switch n { case is String: print("s"); default: print("d") }  // warning: cast from 'Int' to unrelated type 'String' always fails
  for case let m as Int in [1, 2] { print(m) }  // warning: 'as' test is always true
}
