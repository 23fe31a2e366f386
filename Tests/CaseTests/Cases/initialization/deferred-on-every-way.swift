// What is deferred comes on every way out of its list, and finds what has a value there.
struct Failure: Error {}
func attempt(_ fails: Bool) throws(Failure) -> Int { if fails { throw Failure() } else { 1 } }

func returns(_ flag: Bool) {
  let a: Int, b: Int
  defer { print(a) } // error: constant 'a' used before being initialized
  if flag {
    b = 1
    print(b)
    return
  }
  a = 1
}

func leavesLoops(_ flag: Bool) {
  while flag {
    let a: Int
    defer { print(a) } // error: constant 'a' used before being initialized
    if flag { break }
    a = 1
  }
  for _ in 0..<2 {
    let b: Int
    defer { print(b) } // error: constant 'b' used before being initialized
    if flag { continue }
    b = 1
  }
}

func throwsOn(_ flag: Bool) throws(Failure) {
  let a: Int, b: Int
  defer { print(a) } // error: constant 'a' used before being initialized
  do {
    b = try attempt(flag)
    defer { print(b) }
  } catch { return }
  a = 1
}

func sets() {
  var a: Int, b: Int
  b = 1
  do {
    defer { a = 1 } // error: variable 'a' passed by reference before being initialized
    defer { b = 2 }
  }
  print(a, b)
}

struct Pair {
  var a: Int
  var b: Int

  init(_ flag: Bool) {
    defer { print(a) }
    if flag {
      (a, b) = (1, 2)
      return
    }
    a = 1
    b = 2
  }
}
