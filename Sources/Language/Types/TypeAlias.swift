import Diagnostics

/// Another name for a type, perhaps with generic parameters of its own. What it stands for is looked up when the
/// name is first used, so that it may be declared further down.
final class TypeAlias {
  let parameters: [GenericParameter]
  /// Where a `typealias` names it.
  let span: SourceSpan?
  private let meaning: Lazy<Type>
  /// Where it can be named.
  @exclusivity(unchecked) var access = AccessScope.everywhere

  init(parameters: [GenericParameter] = [], at span: SourceSpan? = nil, _ find: @escaping () -> Type) {
    self.parameters = parameters
    self.span = span
    meaning = Lazy(find)
  }

  convenience init(_ type: Type) {
    self.init { type }
  }

  /// What it stands for, in terms of its parameters; nil while that is being looked up, where it leads to itself.
  var type: Type? { meaning.value }
}
