extension StandardLibrary {
  /// Sequences of which only the elements are known, and such as are made from functions.
  static let sequenceMakers = #"""
    struct AnyIterator<Element>: IteratorProtocol, Sequence {
      let _next: () -> Element?
      init(_ body: @escaping () -> Element?) { _next = body }
      init<I: IteratorProtocol>(_ base: I) where I.Element == Element {
        var copy = base
        _next = { copy.next() }
      }
      func next() -> Element? { _next() }
    }
    struct AnySequence<Element>: Sequence {
      let _make: () -> AnyIterator<Element>
      init<I: IteratorProtocol>(_ makeUnderlyingIterator: @escaping () -> I) where I.Element == Element {
        _make = { AnyIterator(makeUnderlyingIterator()) }
      }
      init<S: Sequence>(_ base: S) where S.Element == Element { _make = { AnyIterator(base.makeIterator()) } }
      func makeIterator() -> AnyIterator<Element> { _make() }
    }
    struct UnfoldSequence<Element, State>: Sequence, IteratorProtocol {
      var _state: State
      let _next: (inout State) -> Element?
      var _done = false
      mutating func next() -> Element? {
        if _done { return nil }
        if let element = _next(&_state) { return element }
        _done = true
        return nil
      }
    }
    typealias UnfoldFirstSequence<T> = UnfoldSequence<T, (T?, Bool)>
    func sequence<T>(first: T, next: @escaping (T) -> T?) -> UnfoldFirstSequence<T> {
      let start: (T?, Bool) = (first, true)
      return UnfoldSequence(
        _state: start,
        _next: { state in
          if state.1 {
            state.1 = false
          } else {
            guard let known = state.0 else { return nil }
            state.0 = next(known)
          }
          return state.0
        })
    }
    func sequence<T, State>(state: State, next: @escaping (inout State) -> T?) -> UnfoldSequence<T, State> {
      UnfoldSequence(_state: state, _next: next)
    }
    struct IteratorSequence<Base: IteratorProtocol>: Sequence, IteratorProtocol {
      var _base: Base
      init(_ base: Base) { _base = base }
      mutating func next() -> Base.Element? { _base.next() }
    }

    """#
}
