/// The options of a quiz: each a row that unfolds to its verdict.
enum QuizTheme {
  static let css = """
    .quiz-task { font: 0.75rem/1.5 var(--sans); color: var(--soft); margin: 0.6rem 0 0.4rem; }
    .choices { list-style: none; padding: 0; margin: 0; }
    .choices li { margin: 0 0 0.4rem; }
    .choices details { border: 1px solid var(--line); border-radius: 4px; background: var(--paper); }
    .choices summary { padding: 0.4rem 0.8rem; list-style: none; display: flex; gap: 0.7rem; align-items: baseline; }
    .choices summary::-webkit-details-marker { display: none; }
    .choices summary:hover { background: var(--wash); }
    .letter { font: 600 0.78rem var(--sans); color: var(--tone); }
    .explanation { padding: 0.3rem 0.8rem 0.6rem 2.2rem; }
    .explanation > :last-child { margin-bottom: 0; }
    .kind-quiz .verdict { margin: 0 0 0.3rem; font: 600 0.82rem/1.5 var(--sans); }
    .verdict.right { color: var(--good); }
    .verdict.wrong { color: var(--bad); }

    """
}
