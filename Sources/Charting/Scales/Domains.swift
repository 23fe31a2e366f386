/// The ranges of a scene's axes, of its colours and of its sizes.
struct Domains {
  let x: AxisScale
  let y: AxisScale
  let color: ColorScale?
  let size: SizeScale?
  let issues: [ChartIssue]

  /// `others` are scenes that share the axes named in `shared`.
  init(_ scene: Scene, _ options: ChartOptions, sharing shared: SharedDomains = SharedDomains()) {
    var issues = logarithmIssues(scene, options)
    let rounding = Rounding(scene)
    let found = (
      x: DomainFinder.x(scene, options, shared.xScenes), y: DomainFinder.y(scene, options, shared.yScenes)
    )
    size = SizeScale(scene, options)
    if options.corners != nil {
      x = AxisScale(kind: .continuous(0...1, .linear))
      y = AxisScale(kind: .continuous(0...Simplex.height, .linear))
    } else {
      x = AxisScale(scene.xCategories, options.x, found.x, rounding.x ? 7 : nil, "x", &issues)
        .padded(EndRoom.across(scene, size), options.x)
      y = AxisScale(scene.yCategories, options.y, found.y, rounding.y ? 6 : nil, "y", &issues)
        .padded(EndRoom.up(scene, size), options.y)
    }
    color = ColorScale(scene, sharing: shared.colorScenes, options.shades)
    self.issues = issues
  }
}

/// Other scenes whose data count as well, for scales that several charts share.
struct SharedDomains {
  var xScenes: [Scene] = []
  var yScenes: [Scene] = []
  var colorScenes: [Scene] = []
}

/// Whether an axis is widened to round numbers: across for clouds of points, up for all but maps.
private struct Rounding {
  let x: Bool
  let y: Bool

  init(_ scene: Scene) {
    let shapes = Set(scene.layers.map { $0.shape })
    let isMap = shapes.contains(.rectangle) || shapes.contains(.contour)
    let lies = scene.layers.contains { $0.lies }
    x = lies || shapes.isSubset(of: [.point, .rule])
    y = !isMap || !shapes.isSubset(of: [.rectangle, .contour, .point, .rule, .line])
  }
}
