extension Chart {
  /// The range across, and whether it is linear or logarithmic.
  public func chartXScale(domain: ClosedRange<Double>, type: ScaleType? = nil) -> Chart {
    changed {
      $0.x.domain = domain
      $0.x.type = type ?? $0.x.type
    }
  }

  public func chartXScale(type: ScaleType) -> Chart {
    changed { $0.x.type = type }
  }

  /// Categories in the order in which they are to stand.
  public func chartXScale(domain: [String]) -> Chart {
    changed { $0.x.categories = domain }
  }

  public func chartYScale(domain: ClosedRange<Double>, type: ScaleType? = nil) -> Chart {
    changed {
      $0.y.domain = domain
      $0.y.type = type ?? $0.y.type
    }
  }

  public func chartYScale(type: ScaleType) -> Chart {
    changed { $0.y.type = type }
  }

  public func chartYScale(domain: [String]) -> Chart {
    changed { $0.y.categories = domain }
  }

  /// The name of the axis across; without it the marks' own label, and none if it is empty.
  public func chartXAxisLabel(_ label: String) -> Chart {
    changed { $0.x.label = label }
  }

  public func chartYAxisLabel(_ label: String) -> Chart {
    changed { $0.y.label = label }
  }

  public func chartXAxis(_ visibility: Visibility) -> Chart {
    changed { $0.x.visibility = visibility }
  }

  public func chartYAxis(_ visibility: Visibility) -> Chart {
    changed { $0.y.visibility = visibility }
  }

  /// Colours for categories: `["target": .primary, "fit": .blue]`.
  public func chartForegroundStyleScale(_ colors: KeyValuePairs<String, Color>) -> Chart {
    changed { options in options.colors = colors.map { NamedColor(name: $0.key, color: $0.value) } }
  }

  /// Colours for categories, as two lists in the same order.
  public func chartForegroundStyleScale(domain: [String], range: [Color]) -> Chart {
    changed { options in
      options.colors = zip(domain, range).map { NamedColor(name: $0, color: $1) }
    }
  }

  /// The range of a colour scale for numbers.
  public func chartForegroundStyleScale(domain: ClosedRange<Double>, type: ScaleType = .linear) -> Chart {
    changed {
      $0.colorDomain = domain
      $0.colorType = type
    }
  }

  /// A linear or logarithmic colour scale for numbers.
  public func chartForegroundStyleScale(type: ScaleType) -> Chart {
    changed { $0.colorType = type }
  }

  public func chartLegend(position: LegendPosition) -> Chart {
    changed { $0.legend = position }
  }

  public func chartLegend(_ visibility: Visibility) -> Chart {
    changed { $0.legend = visibility == .hidden ? .hidden : .automatic }
  }

  /// A title above the chart.
  public func chartTitle(_ title: String) -> Chart {
    changed { $0.title = title }
  }

  /// The size in pixels, 560 × 350 unless told; kept between 160 and 4000.
  public func frame(width: Double? = nil, height: Double? = nil) -> Chart {
    changed { options in
      if let width, width.isFinite { options.width = min(max(width, 160), 4000) }
      if let height, height.isFinite { options.height = min(max(height, 160), 4000) }
    }
  }

  func changed(_ change: (inout ChartOptions) -> Void) -> Chart {
    var copy = self
    change(&copy.options)
    return copy
  }
}
