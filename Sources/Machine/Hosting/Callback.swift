/// A function value of the cell's that a host function may call while it runs.
public struct Callback<Input: Bridged, Output: Bridged>: Bridged {
  private let closure: ClosureObject
  private let call: HostCall

  public static var layout: Layout { .reference }

  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> Callback {
    Callback(closure: unsafeDowncast(try call.object(slot), to: ClosureObject.self), call: call)
  }

  public func write(at slot: Slot, in call: HostCall) { call.setObject(closure, slot) }

  /// Calls the function; for several parameters `Input` is a `Pair`, which lies in the frame as they do.
  public func callAsFunction(_ input: Input) throws(Trap) -> Output {
    let engine = call.engine
    var trap: Trap?
    let result: Result<Output, Trap> = try engine.invoke(closure.code) { words, references in
      let frame = HostCall(engine: engine, words: words, references: references)
      do throws(Trap) { try input.write(at: Slot(0, 0) + Output.layout, in: frame) } catch { trap = error }
      engine.putCaptures(of: closure, words, references)
    } finish: { words, references in
      let frame = HostCall(engine: engine, words: words, references: references)
      do throws(Trap) { return .success(try Output.read(at: Slot(0, 0), in: frame)) } catch {
        return .failure(error)
      }
    }
    if let trap { throw trap }
    return try result.get()
  }

  /// A function of two parameters.
  public func callAsFunction<A: Bridged, B: Bridged>(
    _ first: A, _ second: B
  ) throws(Trap) -> Output where Input == Pair<A, B> {
    try self(Pair(first, second))
  }
}

public typealias Callback1<Input: Bridged, Output: Bridged> = Callback<Input, Output>
public typealias Callback2<First: Bridged, Second: Bridged, Output: Bridged> = Callback<
  Pair<First, Second>, Output
>
