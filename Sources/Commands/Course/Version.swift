import Publishing

/// What every page names as its maker. The name begins `OutputFolder.marker`.
let gibbs = Engine(name: "Gibbs", version: "0.1")
