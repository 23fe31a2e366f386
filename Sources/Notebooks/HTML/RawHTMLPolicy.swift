import Diagnostics

/// What raw HTML may not hold, wherever it is allowed: scripts, and what would take the page over.
enum RawHTMLPolicy {
  /// What is wrong with a tag (an element is refused where it begins); `span` gives the place of a range of it.
  static func problems(with tag: HTMLTag, _ span: (Range<Int>) -> SourceSpan) -> [Diagnostic] {
    if let reason = refusedElements[tag.name] {
      if tag.kind == .closing { return [] }
      return [
        .error(
          "html-not-allowed", at: span(tag.range), "the element <\(tag.name)> is not allowed: \(reason)",
          hint: "raw HTML may hold text, tables, figures and pictures")
      ]
    }
    return tag.attributes.compactMap { attribute in
      problem(with: attribute).map { message in
        .error("html-not-allowed", at: span(attribute.range), message, hint: "leave it out")
      }
    }
  }

  /// A tag or comment that goes on past the end of its piece would swallow what follows.
  static func unfinished(at span: SourceSpan) -> Diagnostic {
    .error(
      "html-unfinished", at: span, "nothing finishes this tag or comment",
      hint: "close it with '>' or '-->' in the same paragraph")
  }

  private static func problem(with attribute: HTMLTag.Attribute) -> String? {
    let name = attribute.name
    if name.hasPrefix("on") { return "the attribute '\(name)' runs a script" }
    if name == "style" { return "the attribute 'style' has no effect: pages forbid inline styles" }
    if name == "srcdoc" { return "the attribute 'srcdoc' holds a page of its own" }
    guard addresses.contains(name) else { return nil }
    let head = attribute.value.prefix { !"/?#".contains($0) }
    if head.contains("&") { return "the address '\(attribute.value)' hides its scheme" }
    return URLPolicy.problem(with: attribute.value)
  }

  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "poster", "data", "cite", "background", "xlink:href", "ping",
    "longdesc",
  ]

  private static let refusedElements: [String: String] = {
    var reasons: [String: String] = [:]
    for name in ["script", "noscript"] { reasons[name] = "pages run no scripts" }
    for name in ["style", "link"] { reasons[name] = "pages have one style sheet" }
    for name in ["iframe", "frame", "frameset", "object", "embed", "applet", "portal"] {
      reasons[name] = "pages hold no others"
    }
    for name in ["html", "head", "body", "base", "meta", "title", "main"] {
      reasons[name] = "it belongs to the page as a whole"
    }
    for name in ["animate", "set"] { reasons[name] = "it changes addresses" }
    for name in ["form", "textarea", "select"] { reasons[name] = "pages send nothing" }
    for name in ["xmp", "plaintext", "noembed", "noframes", "template"] {
      reasons[name] = "it hides the text that follows"
    }
    return reasons
  }()
}
