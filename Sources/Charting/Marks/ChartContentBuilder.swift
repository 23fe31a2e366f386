/// Collects the marks of a chart from a closure, with `if`, `switch` and `for`.
@resultBuilder
public enum ChartContentBuilder {
  public static func buildExpression<Content: ChartContent>(_ content: Content) -> ChartMarks {
    ChartMarks(content.marks)
  }

  public static func buildBlock(_ parts: ChartMarks...) -> ChartMarks { joined(parts) }

  public static func buildOptional(_ part: ChartMarks?) -> ChartMarks { part ?? ChartMarks([]) }

  public static func buildEither(first part: ChartMarks) -> ChartMarks { part }

  public static func buildEither(second part: ChartMarks) -> ChartMarks { part }

  public static func buildArray(_ parts: [ChartMarks]) -> ChartMarks { joined(parts) }

  private static func joined(_ parts: [ChartMarks]) -> ChartMarks {
    ChartMarks(parts.flatMap { $0.marks })
  }
}
