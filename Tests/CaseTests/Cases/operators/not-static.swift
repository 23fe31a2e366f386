struct V { var x = 1
  func == (a: V, b: V) -> Bool { a.x == b.x } // error: operator '==' declared in type 'V' must be 'static'
  prefix func - (a: V) -> V { V(x: -a.x) } // error: operator '-' declared in type 'V' must be 'static'
}
extension V { func + (a: V, b: V) -> V { V(x: a.x + b.x) } } // error: operator '+' declared in type 'V' must be 'static'
print(V() + V(), -V(), V() == V())
