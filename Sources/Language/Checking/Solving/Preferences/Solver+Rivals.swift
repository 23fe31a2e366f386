import Diagnostics

/// Calls that may mean several functions of an author: each is tried to its end, so that two which are as good show.
extension Solver {
  /// Tries an author's functions one after another, each to its end. Where the best solution can be had with two of
  /// which neither is the more specialized, Swift calls them ambiguous.
  func searchRivals(_ branches: Branches, _ pending: PendingCall) {
    let (saved, known) = (state, best.take())
    var winner: (index: Int, state: State)?
    var isAmbiguous = false
    for index in order(branches) where !(winner.map { stands($0.index, before: index, branches) } ?? false) {
      guard branchesLeft > 0 else { return fail(tooComplex) }
      guard let found = solution(of: branches, index, saved) else { continue }
      if let winner, winner.state.score == found.score {
        isAmbiguous = isAmbiguous || areRivals(pending.candidates[winner.index], pending.candidates[index])
      }
      if winner.map({ found.score < $0.state.score }) ?? true {
        winner = (index, found)
        isAmbiguous = false
      }
    }
    best = known
    guard let winner, known.map({ winner.state.score < $0.score }) ?? true else { return }
    if isAmbiguous { return furthestFailure = (Int.max, session.wordAmbiguous(pending.call.name)) }
    best = winner.state
  }

  /// Takes the only one of an author's functions that can be meant; where there are two, also with wider values, the choice
  /// would hang on how the arguments are written.
  func searchHidden(_ branches: Branches, _ pending: PendingCall) {
    let (saved, known, couldWidenBefore) = (state, best.take(), couldWiden)
    var only: State?
    var couldBeMeant = 0
    for index in order(branches) {
      guard branchesLeft > 0 else { return fail(tooComplex) }
      couldWiden = false
      let found = solution(of: branches, index, saved)
      if found != nil || couldWiden || takesNegationAsAnything(pending, index) { couldBeMeant += 1 }
      only = only ?? found
    }
    couldWiden = couldWiden || couldWidenBefore
    if only != nil, couldBeMeant > 1 {
      furthestFailure = (Int.max, session.wordHiddenChoice(pending.call.name))
      branchesLeft = 0
      return
    }
    best = known
    if let only, known.map({ only.score < $0.score }) ?? true { best = only }
  }

  /// The best solution with one of several candidates, from a state before that.
  func solution(of branches: Branches, _ index: Int, _ saved: State) -> State? {
    branchesLeft -= 1
    state = saved
    if commit(branches, index) { search() }
    return best.take()
  }
}
