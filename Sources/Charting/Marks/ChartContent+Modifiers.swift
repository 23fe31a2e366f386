extension ChartContent {
  /// One colour for these marks.
  public func foregroundStyle(_ color: Color) -> ChartMarks {
    changed { $0.style.color = color }
  }

  /// Colour by data: categories get colours and a legend, numbers a colour scale and its bar.
  public func foregroundStyle(by value: PlottableValue) -> ChartMarks {
    changed { $0.channels.color = value }
  }

  public func lineStyle(_ style: StrokeStyle) -> ChartMarks {
    changed { $0.style.lineStyle = style }
  }

  /// Dashes by category, named in the legend.
  public func lineStyle(by value: PlottableValue) -> ChartMarks {
    changed { $0.channels.lineStyle = value }
  }

  /// The shape of points; on a line, points at its vertices.
  public func symbol(_ shape: BasicChartSymbolShape) -> ChartMarks {
    changed { $0.style.symbol = shape }
  }

  /// Shapes by category, named in the legend.
  public func symbol(by value: PlottableValue) -> ChartMarks {
    changed { $0.channels.symbol = value }
  }

  /// The area of a symbol in square pixels; 36 unless told.
  public func symbolSize(_ area: Double) -> ChartMarks {
    changed { $0.style.symbolSize = area }
  }

  /// Areas of symbols in proportion to numbers.
  public func symbolSize(by value: PlottableValue) -> ChartMarks {
    changed { $0.channels.size = value }
  }

  /// From 0, invisible, to 1.
  public func opacity(_ opacity: Double) -> ChartMarks {
    changed { $0.style.opacity = opacity }
  }

  public func interpolationMethod(_ method: InterpolationMethod) -> ChartMarks {
    changed { $0.style.interpolation = method }
  }

  /// Sets marks of one category side by side, each name in a place of its own.
  ///
  /// - Parameters:
  ///   - axis: Which axis is shared out; the one with the categories unless told.
  ///   - span: How much of a category's room they take together.
  public func position(
    by value: PlottableValue, axis: Axis? = nil, span: MarkDimension = .automatic
  ) -> ChartMarks {
    changed {
      $0.channels.position = value
      $0.style.positionAxis = axis
      $0.style.positionSpan = span
    }
  }

  /// Higher ones are drawn over lower ones; among equals the order of the content counts.
  public func zIndex(_ value: Double) -> ChartMarks {
    changed { $0.style.zIndex = value.isNaN ? 0 : value }
  }

  /// Rounds the corners of bars, cells and sectors, in pixels.
  public func cornerRadius(_ radius: Double) -> ChartMarks {
    changed { $0.style.cornerRadius = max(radius, 0) }
  }

  /// Moves marks by pixels, to the trailing edge and downwards.
  public func offset(x: Double = 0, y: Double = 0) -> ChartMarks {
    changed { $0.style.offset = Point(x: x, y: y) }
  }

  /// A remark at each of these marks; at the last vertex of a line.
  ///
  /// It is moved where it would leave the chart or cover a curve or another remark.
  public func annotation(
    position: AnnotationPosition = .automatic, alignment: Alignment = .center, spacing: Double? = nil,
    content: () -> Text
  ) -> ChartMarks {
    let annotation = Annotation(
      position: position, alignment: alignment, spacing: spacing, text: content())
    return changed { $0.annotations.append(annotation) }
  }

  private func changed(_ change: (inout Mark) -> Void) -> ChartMarks {
    ChartMarks(
      marks.map { mark in
        var mark = mark
        change(&mark)
        return mark
      })
  }
}

/// One of the two directions of a chart.
public enum Axis: Hashable, Sendable {
  case horizontal, vertical
}
