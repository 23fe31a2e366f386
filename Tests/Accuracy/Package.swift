// swift-tools-version:6.1
import PackageDescription

let package = Package(
  name: "Accuracy",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "Gibbs", path: "../.."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CMPFR", pkgConfig: "mpfr", providers: [.apt(["libmpfr-dev"]), .brew(["mpfr"])]),
    .executableTarget(
      name: "Accuracy",
      dependencies: [
        "CMPFR", .product(name: "Divergence", package: "Gibbs"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
