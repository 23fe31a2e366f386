// swift-tools-version:6.1
import PackageDescription

let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Gibbs", path: "../..")],
  targets: [
    .executableTarget(name: "FuzzNotebooks", dependencies: [.product(name: "Notebooks", package: "Gibbs")]),
    .executableTarget(name: "FuzzTeX", dependencies: [.product(name: "TeXMath", package: "Gibbs")]),
  ],
  swiftLanguageModes: [.v6]
)
