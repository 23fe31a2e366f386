// One overload for each number of parameters. Swift's parameter packs would do with one, but they look their
// types up at run time, which costs more than most functions do, and Embedded Swift has none. All are inlinable,
// so that each declaration of a library gets code of its own that asks no type for its layout. Arguments are given
// away: a function may work in the memory of one that nobody else holds.

/// A declaration with the function that fulfils it; `host("func f(_ x: Double) -> Double") { (x: Double) in … }`.
@inlinable
public func host<Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping () throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    let result: Result
    do throws(Failure) { result = try function() } catch { return try error.raise(in: call) }
    try call.give(result)
  }
}

@inlinable
public func host<A: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (consuming A) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let a = try arguments.next(A.self)
    let result: Result
    do throws(Failure) { result = try function(consume a) } catch { return try error.raise(in: call) }
    try call.give(result)
  }
}

@inlinable
public func host<A: Bridged, B: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (consuming A, consuming B) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let a = try arguments.next(A.self)
    let b = try arguments.next(B.self)
    let result: Result
    do throws(Failure) { result = try function(consume a, consume b) } catch {
      return try error.raise(in: call)
    }
    try call.give(result)
  }
}

@inlinable
public func host<A: Bridged, B: Bridged, C: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (consuming A, consuming B, consuming C) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let a = try arguments.next(A.self)
    let b = try arguments.next(B.self)
    let c = try arguments.next(C.self)
    let result: Result
    do throws(Failure) { result = try function(consume a, consume b, consume c) } catch {
      return try error.raise(in: call)
    }
    try call.give(result)
  }
}

@inlinable
public func host<A: Bridged, B: Bridged, C: Bridged, D: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String,
  _ function: @escaping (consuming A, consuming B, consuming C, consuming D) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let a = try arguments.next(A.self)
    let b = try arguments.next(B.self)
    let c = try arguments.next(C.self)
    let d = try arguments.next(D.self)
    let result: Result
    do throws(Failure) { result = try function(consume a, consume b, consume c, consume d) } catch {
      return try error.raise(in: call)
    }
    try call.give(result)
  }
}

@inlinable
public func host<
  A: Bridged, B: Bridged, C: Bridged, D: Bridged, E: Bridged, Result: Bridged, Failure: HostError
>(
  _ text: String,
  _ function:
    @escaping (consuming A, consuming B, consuming C, consuming D, consuming E) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let a = try arguments.next(A.self)
    let b = try arguments.next(B.self)
    let c = try arguments.next(C.self)
    let d = try arguments.next(D.self)
    let e = try arguments.next(E.self)
    let result: Result
    do throws(Failure) { result = try function(consume a, consume b, consume c, consume d, consume e) } catch
    { return try error.raise(in: call) }
    try call.give(result)
  }
}

@inlinable
public func host<
  A: Bridged, B: Bridged, C: Bridged, D: Bridged, E: Bridged, F: Bridged, Result: Bridged, Failure: HostError
>(
  _ text: String,
  _ function:
    @escaping (consuming A, consuming B, consuming C, consuming D, consuming E, consuming F) throws(Failure)
    -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let a = try arguments.next(A.self)
    let b = try arguments.next(B.self)
    let c = try arguments.next(C.self)
    let d = try arguments.next(D.self)
    let e = try arguments.next(E.self)
    let f = try arguments.next(F.self)
    let result: Result
    do throws(Failure) {
      result = try function(consume a, consume b, consume c, consume d, consume e, consume f)
    } catch { return try error.raise(in: call) }
    try call.give(result)
  }
}

/// The same for a function that changes its first parameter: a mutating method, or one that takes `inout`.
@inlinable
public func hostChanging<Subject: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (inout Subject) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let place = arguments.place
    var subject = try arguments.next(Subject.self)
    let result: Result
    do throws(Failure) { result = try function(&subject) } catch {
      try subject.write(at: place, in: call)
      return try error.raise(in: call)
    }
    try subject.write(at: place, in: call)
    try call.give(result)
  }
}

@inlinable
public func hostChanging<Subject: Bridged, A: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (inout Subject, consuming A) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let place = arguments.place
    var subject = try arguments.next(Subject.self)
    let a = try arguments.next(A.self)
    let result: Result
    do throws(Failure) { result = try function(&subject, consume a) } catch {
      try subject.write(at: place, in: call)
      return try error.raise(in: call)
    }
    try subject.write(at: place, in: call)
    try call.give(result)
  }
}

@inlinable
public func hostChanging<Subject: Bridged, A: Bridged, B: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (inout Subject, consuming A, consuming B) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let place = arguments.place
    var subject = try arguments.next(Subject.self)
    let a = try arguments.next(A.self)
    let b = try arguments.next(B.self)
    let result: Result
    do throws(Failure) { result = try function(&subject, consume a, consume b) } catch {
      try subject.write(at: place, in: call)
      return try error.raise(in: call)
    }
    try subject.write(at: place, in: call)
    try call.give(result)
  }
}

@inlinable
public func hostChanging<
  Subject: Bridged, A: Bridged, B: Bridged, C: Bridged, Result: Bridged, Failure: HostError
>(
  _ text: String,
  _ function: @escaping (inout Subject, consuming A, consuming B, consuming C) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let place = arguments.place
    var subject = try arguments.next(Subject.self)
    let a = try arguments.next(A.self)
    let b = try arguments.next(B.self)
    let c = try arguments.next(C.self)
    let result: Result
    do throws(Failure) { result = try function(&subject, consume a, consume b, consume c) } catch {
      try subject.write(at: place, in: call)
      return try error.raise(in: call)
    }
    try subject.write(at: place, in: call)
    try call.give(result)
  }
}

@inlinable
public func hostChanging<
  Subject: Bridged, A: Bridged, B: Bridged, C: Bridged, D: Bridged, Result: Bridged, Failure: HostError
>(
  _ text: String,
  _ function:
    @escaping (inout Subject, consuming A, consuming B, consuming C, consuming D) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let place = arguments.place
    var subject = try arguments.next(Subject.self)
    let a = try arguments.next(A.self)
    let b = try arguments.next(B.self)
    let c = try arguments.next(C.self)
    let d = try arguments.next(D.self)
    let result: Result
    do throws(Failure) { result = try function(&subject, consume a, consume b, consume c, consume d) } catch {
      try subject.write(at: place, in: call)
      return try error.raise(in: call)
    }
    try subject.write(at: place, in: call)
    try call.give(result)
  }
}
