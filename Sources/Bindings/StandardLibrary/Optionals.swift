extension StandardLibrary {
  /// Optionals and results.
  static let optionals = #"""
    @representation("optional") enum Optional<Wrapped> {
      init(_ value: Wrapped) { self = value }
      static var none: Wrapped? { nil }
      static func some(_ value: Wrapped) -> Wrapped? { value }
      func map<T, E: Error>(_ transform: (Wrapped) throws(E) -> T) throws(E) -> T? {
        if let value = self { return try transform(value) }
        return nil
      }
      func flatMap<T, E: Error>(_ transform: (Wrapped) throws(E) -> T?) throws(E) -> T? {
        if let value = self { return try transform(value) }
        return nil
      }
      var unsafelyUnwrapped: Wrapped { self! }
      mutating func take() -> Wrapped? {
        let value = self
        self = nil
        return value
      }
    }
    extension Optional: CustomDebugStringConvertible {
      @intrinsic("describe") var debugDescription: String { get }
    }
    extension Optional: Sendable where Wrapped: Sendable {}
    extension Optional: Equatable where Wrapped: Equatable {
      @intrinsic("equal") static func == (a: Wrapped?, b: Wrapped?) -> Bool
      @intrinsic("notEqual") static func != (a: Wrapped?, b: Wrapped?) -> Bool
    }
    extension Optional: Hashable where Wrapped: Hashable {
      func hash(into hasher: inout Hasher) { _mix(&hasher._state, self) }
    }

    enum Result<Success, Failure: Error> {
      case success(Success)
      case failure(Failure)
      func get() throws(Failure) -> Success {
        switch self {
        case .success(let value): return value
        case .failure(let error): throw error
        }
      }
      func map<T>(_ transform: (Success) -> T) -> Result<T, Failure> {
        switch self {
        case .success(let value): return .success(transform(value))
        case .failure(let error): return .failure(error)
        }
      }
      func mapError<E: Error>(_ transform: (Failure) -> E) -> Result<Success, E> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return .failure(transform(error))
        }
      }
      func flatMap<T>(_ transform: (Success) -> Result<T, Failure>) -> Result<T, Failure> {
        switch self {
        case .success(let value): return transform(value)
        case .failure(let error): return .failure(error)
        }
      }
      func flatMapError<E: Error>(_ transform: (Failure) -> Result<Success, E>) -> Result<Success, E> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return transform(error)
        }
      }
      init(catching body: () throws(Failure) -> Success) {
        do { self = .success(try body()) } catch { self = .failure(error) }
      }
    }
    extension Result: Equatable where Success: Equatable, Failure: Equatable {}
    extension Result: Hashable where Success: Hashable, Failure: Hashable {}

    """#
}
