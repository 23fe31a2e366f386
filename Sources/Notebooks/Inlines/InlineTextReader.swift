import Diagnostics

/// Reads a text that stands apart from the notebook's blocks, as Markdown of one line.
struct InlineTextReader {
  let file: SourceFile
  let options: NotebookReader.Options
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile, _ options: NotebookReader.Options) {
    self.file = file
    self.options = options
  }

  mutating func read(_ view: SourceView, _ log: inout ExecutableLog) -> InlineText {
    let content = LeafContent(view, file)
    let scanner = InlineScanner(content.bytes, 0..<content.bytes.count, findsInterpolations: true)
    report(scanner, content)
    let masks = scanner.found.map { Mask($0, in: content) }
    var hidden = content
    for found in scanner.found { Mask.fill([found.range], in: &hidden.bytes) }
    let tree = CommonMarkConverter.parse(hidden.asHeading)
    let span = content.span(0..<content.bytes.count)
    guard tree.nodes.count > 1 else { return InlineText(inlines: [], span: span) }
    var builder = InlineBuilder(tree, hidden, masks[...], options, firstExpression: log.expressionCount)
    do throws(InlineBuilder.Failure) {
      let inlines = try builder.build(1, startingAt: 0)
      log.append(builder.expressions)
      diagnostics += builder.diagnostics
      return InlineText(inlines: inlines, span: span)
    } catch {
      diagnostics.append(unreadableText(at: span, error))
      return InlineText(inlines: [.text(Spanned(view.text, at: span))], span: span)
    }
  }

  private mutating func report(_ scanner: InlineScanner, _ content: LeafContent) {
    if let start = scanner.unclosedInterpolation {
      diagnostics.append(unclosedInterpolation(at: content.span(start..<(start + 2))))
    }
    if let start = scanner.unclosedDisplay {
      diagnostics.append(unclosedDisplay(at: content.span(start..<(start + 2))))
    }
  }
}

/// Whether `\(` stands at an offset.
func isInterpolation(_ bytes: [UInt8], at offset: Int, end: Int) -> Bool {
  offset + 1 < end && bytes[offset] == ASCII.backslash && bytes[offset + 1] == ASCII.openParenthesis
}

/// The parenthesis that closes an interpolation, strings and nested parentheses stepped over.
func interpolationEnd(_ bytes: [UInt8], from start: Int, end: Int) -> Int? {
  var (at, depth, isInString) = (start, 0, false)
  while at < end {
    switch bytes[at] {
    case ASCII.backslash where isInString: at += 1
    case ASCII.quote: isInString.toggle()
    case ASCII.openParenthesis where !isInString: depth += 1
    case ASCII.closeParenthesis where !isInString:
      if depth == 0 { return at }
      depth -= 1
    default: break
    }
    at += 1
  }
  return nil
}

func unclosedInterpolation(at span: SourceSpan) -> Diagnostic {
  .error(
    "unclosed-expression", at: span, "nothing closes this inline expression",
    hint: #"close it with ")", as in \(kl(p, q), digits: 4)"#)
}

func unclosedDisplay(at span: SourceSpan) -> Diagnostic {
  .error(
    "unclosed-math", at: span, "nothing closes this '$$' before the paragraph ends",
    hint: "close it with '$$'; a display holds no blank line; for two plain dollars write '\\$\\$'")
}
