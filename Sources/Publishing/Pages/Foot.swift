import Markup

/// The foot of a page: what was verified, and what the page was made from; never a date.
struct Foot {
  private let engine: Engine

  init(_ engine: Engine) {
    self.engine = engine
  }

  func chapter(_ draft: Draft) -> [Node] {
    let chapter = draft.chapter
    let file = percentEncoded(chapter.name) + ".md"
    let hash = SHA256.hexadecimal(chapter.source.bytes)
    return [
      Node("p", [.class("tally")], Foot.words(draft.tally)),
      Node(
        "p", [],
        [
          "Made from its ", Node("a", [.href(file)], ["source"]), ", SHA-256 ",
          Node("code", [.class("hash"), Attribute("title", hash)], [.text(String(hash.prefix(16)))]),
          .text(", by \(engine.name) \(engine.version)."),
        ]),
    ]
  }

  func course(_ site: Site) -> [Node] {
    let count = site.drafts.count
    return [
      Node("p", [.class("tally")], Foot.words(site.tally)),
      Node(
        "p", [],
        [
          .text(
            "\(count == 1 ? "1 chapter" : "\(count) chapters"), made by \(engine.name) \(engine.version).")
        ]),
    ]
  }

  /// The count of claims with a mark for the eye.
  static func words(_ tally: Tally) -> [Node] {
    guard tally.verified + tally.failed > 0 else { return ["No claims to verify"] }
    return [mark(tally.failed == 0), .text(" " + tally.words)]
  }
}
