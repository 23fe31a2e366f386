extension ChartContent {
  /// One colour for these marks.
  public func foregroundStyle(_ color: Color) -> ChartMarks {
    styled { $0.color = color }
  }

  /// Colour by data: categories get colours and a legend, numbers a colour scale and its bar.
  public func foregroundStyle(by value: PlottableValue) -> ChartMarks {
    styled { $0.colorBy = value }
  }

  public func lineStyle(_ style: StrokeStyle) -> ChartMarks {
    styled { $0.lineStyle = style }
  }

  /// Dashes by category, named in the legend.
  public func lineStyle(by value: PlottableValue) -> ChartMarks {
    styled { $0.lineStyleBy = value }
  }

  /// The shape of points; on a line, points at its vertices.
  public func symbol(_ shape: BasicChartSymbolShape) -> ChartMarks {
    styled { $0.symbol = shape }
  }

  /// Shapes by category, named in the legend.
  public func symbol(by value: PlottableValue) -> ChartMarks {
    styled { $0.symbolBy = value }
  }

  /// The area of a symbol in square pixels; 36 unless told.
  public func symbolSize(_ area: Double) -> ChartMarks {
    styled { $0.symbolSize = area }
  }

  /// From 0, invisible, to 1.
  public func opacity(_ opacity: Double) -> ChartMarks {
    styled { $0.opacity = opacity }
  }

  public func interpolationMethod(_ method: InterpolationMethod) -> ChartMarks {
    styled { $0.interpolation = method }
  }

  /// A remark at each of these marks; at the last vertex of a line.
  public func annotation(position: AnnotationPosition = .automatic, content: () -> Text) -> ChartMarks {
    let annotation = Annotation(position: position, text: content().string)
    return styled { $0.annotations.append(annotation) }
  }

  private func styled(_ change: (inout MarkStyle) -> Void) -> ChartMarks {
    ChartMarks(
      marks.map { mark in
        var mark = mark
        change(&mark.style)
        return mark
      })
  }
}
