import Markup

/// The ways through a course: path, list of chapters, sections of a page, previous and next.
struct Navigation {
  let site: Site
  /// The chapter's place in the course.
  let index: Int

  private var draft: Draft { site.drafts[index] }
  private var previous: Draft? { site.drafts[checked: index - 1] }
  private var next: Draft? { site.drafts[checked: index + 1] }

  /// Neighbours for the page's head.
  var relations: [(name: String, address: String)] {
    [(previous, "prev"), (next, "next")].compactMap { draft, name in
      draft.map { (name: name, address: $0.chapter.address) }
    }
  }

  /// The course, then this chapter; on narrow screens also the way to the list of chapters, which comes last.
  var banner: [Node] {
    let here = Node("li", [], [Node("span", [Attribute("aria-current", "page")], chapterName(draft))])
    let path = Node(
      "ol", [], [Node("li", [], [Node("a", [.href("index.html")], [.text(site.title)])]), here])
    return [
      Node("nav", [.class("path"), Attribute("aria-label", "Path")], [path]),
      Node("a", [.class("to-chapters"), .href("#~chapters")], ["Chapters"]),
    ]
  }

  /// The list of chapters; under this one its sections.
  var sidebar: Node {
    let parts = site.parts.flatMap { title, drafts in
      let list = Node("ol", [.class("chapters")], lines(drafts.map { item($0) }))
      return (title.map { [Node("p", [.class("part-title")], [.text($0)])] } ?? []) + [list]
    }
    return Node(
      "nav", [.class("sidebar"), .id("~chapters"), Attribute("aria-label", "Chapters")],
      [Node("p", [.class("course-title")], [Node("a", [.href("index.html")], [.text(site.title)])])] + parts)
  }

  /// The sections, folded, for screens too narrow for a sidebar.
  var contents: [Node] {
    guard draft.catalog.sections.count > 1 else { return [] }
    return [
      Node(
        "nav", [.class("contents"), Attribute("aria-label", "On this page")],
        [Node("details", [], [Node("summary", [], ["On this page"])] + sections)])
    ]
  }

  var pager: [Node] {
    let links = [(previous, "prev", "Previous"), (next, "next", "Next")].compactMap { draft, relation, word in
      draft.map { pagerLink($0, relation, word) }
    }
    guard !links.isEmpty else { return [] }
    return [Node("nav", [.class("pager"), Attribute("aria-label", "Previous and next chapter")], links)]
  }

  private func pagerLink(_ draft: Draft, _ relation: String, _ word: String) -> Node {
    Node(
      "a", [.class(relation), Attribute("rel", relation), .href(draft.chapter.address)],
      [
        Node("span", [.class("pager-word")], [.text(word)]), " ",
        Node("span", [.class("pager-title")], chapterName(draft)),
      ])
  }

  private func item(_ position: Int) -> Node {
    let draft = site.drafts[position]
    let address = Attribute.href(draft.chapter.address)
    guard position == index else { return Node("li", [], [Node("a", [address], chapterName(draft))]) }
    let link = Node("a", [address, Attribute("aria-current", "page")], chapterName(draft))
    return Node("li", [.class("current")], [link] + sections)
  }

  /// Sections of the two highest levels on the page, the lower one nested.
  private var sections: [Node] {
    let all = draft.catalog.sections
    guard let top = all.map(\.level).min() else { return [] }
    var items: [(link: Node, nested: [Node])] = []
    for section in all where section.level <= top + 1 {
      let link = Node("a", [.href(fragment(section.id))], section.title)
      if section.level == top || items.isEmpty {
        items.append((link, []))
      } else {
        items[items.count - 1].nested.append(Node("li", [], [link]))
      }
    }
    let nodes = items.map { item in
      Node("li", [], item.nested.isEmpty ? [item.link] : [item.link, Node("ol", [], item.nested)])
    }
    return [Node("ol", [.class("sections")], lines(nodes))]
  }
}

/// A chapter's number, where it has one, and its title.
func chapterName(_ draft: Draft) -> [Node] {
  guard let number = draft.chapter.number else { return draft.title }
  return [Node("span", [.class("chapter-number")], [.text(number)]), " "] + draft.title
}
