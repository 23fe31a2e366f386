import Testing

@testable import Language
@testable import Machine

/// Runs statements in a new machine and compares what they print.
func check(
  _ expected: String, _ tree: Tree = Tree(), limits: Limits = Limits(),
  sourceLocation: SourceLocation = #_sourceLocation,
  _ make: (Tree) -> [TypedStatement]
) {
  let result = run(tree, limits: limits, make)
  #expect(result.diagnostics.map(\.message) == [], sourceLocation: sourceLocation)
  #expect(result.trap?.trap.message == nil, sourceLocation: sourceLocation)
  #expect(result.text == expected, sourceLocation: sourceLocation)
}

/// Runs statements that must stop with a trap after printing something.
func checkTrap(
  _ expected: Trap, after text: String = "", limits: Limits = Limits(),
  sourceLocation: SourceLocation = #_sourceLocation, _ make: (Tree) -> [TypedStatement]
) {
  let result = run(Tree(), limits: limits, make)
  #expect(result.diagnostics.map(\.message) == [], sourceLocation: sourceLocation)
  #expect(result.trap?.trap == expected, sourceLocation: sourceLocation)
  #expect(result.text == text, sourceLocation: sourceLocation)
}

func run(_ tree: Tree, limits: Limits = Limits(), _ make: (Tree) -> [TypedStatement]) -> CellResult {
  Machine(program: tree, limits: limits).run(TypedCell(statements: make(tree)))
}
