import Machine

/// What cells can name of Charting: one declaration per public item, one file per area.
enum ChartingLibrary {
  static var library: Library {
    var builder = LibraryBuilder(name: "Charting")
    addStyles(to: &builder)
    addLooks(to: &builder)
    addValues(to: &builder)
    addContent(to: &builder)
    addModifiers(to: &builder)
    addMarks(to: &builder)
    addPlots(to: &builder)
    addSurfaces(to: &builder)
    addAxes(to: &builder)
    addCharts(to: &builder)
    addGrids(to: &builder)
    return builder.library
  }
}
