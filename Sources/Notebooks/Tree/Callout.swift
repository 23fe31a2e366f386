import Diagnostics

/// A block quote that begins with `[!Kind] Title {#id}`.
public struct Callout: Sendable {
  public let kind: Kind
  /// Where the kind is written.
  public let kindSpan: SourceSpan
  public let folding: Folding
  public let title: [Inline]
  public let id: Identifier?
  public let blocks: [Block]
  public let span: SourceSpan

  public enum Kind: String, CaseIterable, Sendable {
    case definition, theorem, lemma, proposition, corollary, proof, formula, example, solution, problem
    case question, answer, quiz, note, tip, important, warning, caution, history, mistake, summary

    /// The kind as the format writes it: `Definition`.
    public var name: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  }

  /// Whether a reader can fold it: `-` begins closed, `+` begins open.
  public enum Folding: Hashable, Sendable {
    case fixed, closed, open
  }
}
