// swift-tools-version:6.1
import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "Gibbs", path: "../.."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "Bindings", package: "Gibbs"),
        .product(name: "Divergence", package: "Gibbs"), .product(name: "Charting", package: "Gibbs"),
        .product(name: "TeXMath", package: "Gibbs"), .product(name: "Publishing", package: "Gibbs"),
        .product(name: "Notebooks", package: "Gibbs"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
