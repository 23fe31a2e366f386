// One overload for each number of parameters. Swift's parameter packs would do with one, but they look their
// types up at run time, which costs more than most functions do, and Embedded Swift has none. All are inlinable,
// so that each declaration of a library gets code of its own that asks no type for its layout.

/// A declaration with the function that fulfils it; `host("func f(_ x: Double) -> Double") { (x: Double) in … }`.
@inlinable
public func host<Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping () throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    try call.give(try call.catching { () throws(Failure) in try function() })
  }
}

@inlinable
public func host<A: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (A) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let a = try arguments.next(A.self)
    try call.give(try call.catching { () throws(Failure) in try function(a) })
  }
}

@inlinable
public func host<A: Bridged, B: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (A, B) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let a = try arguments.next(A.self)
    let b = try arguments.next(B.self)
    try call.give(try call.catching { () throws(Failure) in try function(a, b) })
  }
}

@inlinable
public func host<A: Bridged, B: Bridged, C: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (A, B, C) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let a = try arguments.next(A.self)
    let b = try arguments.next(B.self)
    let c = try arguments.next(C.self)
    try call.give(try call.catching { () throws(Failure) in try function(a, b, c) })
  }
}

@inlinable
public func host<A: Bridged, B: Bridged, C: Bridged, D: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (A, B, C, D) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let a = try arguments.next(A.self)
    let b = try arguments.next(B.self)
    let c = try arguments.next(C.self)
    let d = try arguments.next(D.self)
    try call.give(try call.catching { () throws(Failure) in try function(a, b, c, d) })
  }
}

@inlinable
public func host<
  A: Bridged, B: Bridged, C: Bridged, D: Bridged, E: Bridged, Result: Bridged, Failure: HostError
>(
  _ text: String, _ function: @escaping (A, B, C, D, E) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let a = try arguments.next(A.self)
    let b = try arguments.next(B.self)
    let c = try arguments.next(C.self)
    let d = try arguments.next(D.self)
    let e = try arguments.next(E.self)
    try call.give(try call.catching { () throws(Failure) in try function(a, b, c, d, e) })
  }
}

@inlinable
public func host<
  A: Bridged, B: Bridged, C: Bridged, D: Bridged, E: Bridged, F: Bridged, Result: Bridged, Failure: HostError
>(
  _ text: String, _ function: @escaping (A, B, C, D, E, F) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let a = try arguments.next(A.self)
    let b = try arguments.next(B.self)
    let c = try arguments.next(C.self)
    let d = try arguments.next(D.self)
    let e = try arguments.next(E.self)
    let f = try arguments.next(F.self)
    try call.give(try call.catching { () throws(Failure) in try function(a, b, c, d, e, f) })
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
    let result = try call.catching { () throws(Failure) in try function(&subject) }
    try subject.write(at: place, in: call)
    try call.give(result)
  }
}

@inlinable
public func hostChanging<Subject: Bridged, A: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (inout Subject, A) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let place = arguments.place
    var subject = try arguments.next(Subject.self)
    let a = try arguments.next(A.self)
    let result = try call.catching { () throws(Failure) in try function(&subject, a) }
    try subject.write(at: place, in: call)
    try call.give(result)
  }
}

@inlinable
public func hostChanging<Subject: Bridged, A: Bridged, B: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ function: @escaping (inout Subject, A, B) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let place = arguments.place
    var subject = try arguments.next(Subject.self)
    let a = try arguments.next(A.self)
    let b = try arguments.next(B.self)
    let result = try call.catching { () throws(Failure) in try function(&subject, a, b) }
    try subject.write(at: place, in: call)
    try call.give(result)
  }
}

@inlinable
public func hostChanging<
  Subject: Bridged, A: Bridged, B: Bridged, C: Bridged, Result: Bridged, Failure: HostError
>(
  _ text: String, _ function: @escaping (inout Subject, A, B, C) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let place = arguments.place
    var subject = try arguments.next(Subject.self)
    let a = try arguments.next(A.self)
    let b = try arguments.next(B.self)
    let c = try arguments.next(C.self)
    let result = try call.catching { () throws(Failure) in try function(&subject, a, b, c) }
    try subject.write(at: place, in: call)
    try call.give(result)
  }
}

@inlinable
public func hostChanging<
  Subject: Bridged, A: Bridged, B: Bridged, C: Bridged, D: Bridged, Result: Bridged, Failure: HostError
>(
  _ text: String, _ function: @escaping (inout Subject, A, B, C, D) throws(Failure) -> Result
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    var arguments = call.arguments(behind: Result.self)
    let place = arguments.place
    var subject = try arguments.next(Subject.self)
    let a = try arguments.next(A.self)
    let b = try arguments.next(B.self)
    let c = try arguments.next(C.self)
    let d = try arguments.next(D.self)
    let result = try call.catching { () throws(Failure) in try function(&subject, a, b, c, d) }
    try subject.write(at: place, in: call)
    try call.give(result)
  }
}
