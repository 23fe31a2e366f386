// One overload for each number of parameters. Swift's parameter packs would do with one, but they look their
// types up at run time, which costs more than most functions do, and Embedded Swift has none.

/// A declaration with the function that fulfils it; `host("func f(_ x: Double) -> Double") { (x: Double) in … }`.
@inlinable
public func host<Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping () throws(Failure) -> Result
) -> HostDeclaration {
  .host(
    text,
    HostFunction(of: { (_: Nothing) throws(Failure) in
      try function()
    }))
}

@inlinable
public func host<A: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (A) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text, HostFunction(of: function))
}

@inlinable
public func host<A: Bridged, B: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (A, B) throws(Failure) -> Result
) -> HostDeclaration {
  .host(
    text,
    HostFunction(of: { (a: Pair<A, B>) throws(Failure) in
      try function(a.first, a.second)
    }))
}

@inlinable
public func host<A: Bridged, B: Bridged, C: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (A, B, C) throws(Failure) -> Result
) -> HostDeclaration {
  .host(
    text,
    HostFunction(of: { (a: Pair<A, Pair<B, C>>) throws(Failure) in
      try function(a.first, a.second.first, a.second.second)
    }))
}

@inlinable
public func host<A: Bridged, B: Bridged, C: Bridged, D: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (A, B, C, D) throws(Failure) -> Result
) -> HostDeclaration {
  .host(
    text,
    HostFunction(of: { (a: Pair<A, Pair<B, Pair<C, D>>>) throws(Failure) in
      try function(a.first, a.second.first, a.second.second.first, a.second.second.second)
    }))
}

@inlinable
public func host<
  A: Bridged, B: Bridged, C: Bridged, D: Bridged, E: Bridged, Result: Bridged, Failure: HostError
>(
  _ text: String, _ function: @escaping (A, B, C, D, E) throws(Failure) -> Result
) -> HostDeclaration {
  .host(
    text,
    HostFunction(of: { (a: Pair<A, Pair<B, Pair<C, Pair<D, E>>>>) throws(Failure) in
      try function(
        a.first, a.second.first, a.second.second.first, a.second.second.second.first,
        a.second.second.second.second)
    }))
}

@inlinable
public func host<
  A: Bridged, B: Bridged, C: Bridged, D: Bridged, E: Bridged, F: Bridged, Result: Bridged, Failure: HostError
>(
  _ text: String, _ function: @escaping (A, B, C, D, E, F) throws(Failure) -> Result
) -> HostDeclaration {
  .host(
    text,
    HostFunction(of: { (a: Pair<A, Pair<B, Pair<C, Pair<D, Pair<E, F>>>>>) throws(Failure) in
      try function(
        a.first, a.second.first, a.second.second.first, a.second.second.second.first,
        a.second.second.second.second.first, a.second.second.second.second.second)
    }))
}

/// The same for a function that changes its first parameter: a mutating method, or one that takes `inout`.
@inlinable
public func hostChanging<Subject: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (inout Subject) throws(Failure) -> Result
) -> HostDeclaration {
  .host(
    text,
    HostFunction(changing: { (subject: inout Subject, _: Nothing) throws(Failure) in
      try function(&subject)
    }))
}

@inlinable
public func hostChanging<Subject: Bridged, A: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (inout Subject, A) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text, HostFunction(changing: function))
}

@inlinable
public func hostChanging<Subject: Bridged, A: Bridged, B: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (inout Subject, A, B) throws(Failure) -> Result
) -> HostDeclaration {
  .host(
    text,
    HostFunction(changing: { (subject: inout Subject, a: Pair<A, B>) throws(Failure) in
      try function(&subject, a.first, a.second)
    }))
}

@inlinable
public func hostChanging<
  Subject: Bridged, A: Bridged, B: Bridged, C: Bridged, Result: Bridged, Failure: HostError
>(
  _ text: String, _ function: @escaping (inout Subject, A, B, C) throws(Failure) -> Result
) -> HostDeclaration {
  .host(
    text,
    HostFunction(changing: { (subject: inout Subject, a: Pair<A, Pair<B, C>>) throws(Failure) in
      try function(&subject, a.first, a.second.first, a.second.second)
    }))
}

@inlinable
public func hostChanging<
  Subject: Bridged, A: Bridged, B: Bridged, C: Bridged, D: Bridged, Result: Bridged, Failure: HostError
>(
  _ text: String, _ function: @escaping (inout Subject, A, B, C, D) throws(Failure) -> Result
) -> HostDeclaration {
  .host(
    text,
    HostFunction(changing: { (subject: inout Subject, a: Pair<A, Pair<B, Pair<C, D>>>) throws(Failure) in
      try function(&subject, a.first, a.second.first, a.second.second.first, a.second.second.second)
    }))
}
