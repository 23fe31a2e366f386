// swift-tools-version:6.1
import PackageDescription

// Nobody imports these here; they are only built before. SwiftPM takes what is ready in the reverse order of names;
// `Language`, from which the longest chain hangs, is ready after `Diagnostics` and must then be the first.
let afterDiagnostics: [Target.Dependency] = ["Diagnostics"]
let afterMarkup: [Target.Dependency] = ["Markup"]

let package = Package(
  name: "Gibbs",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "gibbs", targets: ["gibbs"]),
    .library(name: "Divergence", targets: ["Divergence"]),
    .library(name: "Charting", targets: ["Charting"]),
    .library(name: "Bindings", targets: ["Bindings", "Machine", "Language", "Diagnostics"]),
    .library(name: "TeXMath", targets: ["TeXMath", "Diagnostics", "Markup"]),
    .library(name: "Notebooks", targets: ["Notebooks", "Diagnostics"]),
    .library(name: "Publishing", targets: ["Publishing", "Notebooks", "Diagnostics"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The pure core: nothing but the standard library and each other.
    .target(name: "Diagnostics", exclude: ["README.md"]),
    .target(name: "Markup", dependencies: afterDiagnostics, exclude: ["README.md"]),
    .target(name: "CElementary", exclude: ["README.md"]),
    .target(
      name: "Divergence", dependencies: ["CElementary"] + afterDiagnostics, exclude: ["README.md"],
      linkerSettings: [.linkedLibrary("m")]),
    .target(name: "Charting", dependencies: ["Markup"], exclude: ["README.md"]),
    .target(name: "TeXMath", dependencies: ["Diagnostics", "Markup"], exclude: ["README.md"]),
    .target(
      name: "Language", dependencies: ["Diagnostics"], exclude: ["README.md"],
      // Values may end with their last use instead of with their block, which nothing in here observes: a seventh of
      // all changes of reference counts are saved.
      swiftSettings: [.unsafeFlags(["-Xfrontend", "-enable-lexical-lifetimes=false"])]),
    .target(
      name: "Machine", dependencies: ["Language", "Diagnostics"], exclude: ["README.md"],
      // The cases of the dispatch loop end alike; merged, each would take one jump more. And the loop's beginning,
      // with the jump that all cases share, must lie in one line of the processor's cache.
      swiftSettings: [
        .unsafeFlags([
          "-Xllvm", "-enable-tail-merge=0", "-Xllvm", "-x86-experimental-pref-innermost-loop-alignment=6",
          "-Xllvm", "-align-all-functions=6",
        ])
      ],
      linkerSettings: [.linkedLibrary("m")]),
    .target(
      name: "Bindings",
      dependencies: ["Language", "Machine", "Divergence", "Charting", "Markup", "Diagnostics"],
      exclude: ["README.md"]),

    // Reading notebooks, running them, making pages.
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(
      name: "Notebooks", dependencies: ["CCmark", "CYAML", "Diagnostics"] + afterMarkup,
      exclude: ["README.md", "FORMAT.md"]),
    .target(
      name: "Execution", dependencies: ["Notebooks", "Language", "Machine", "Markup", "Diagnostics"],
      exclude: ["README.md"]),
    .target(name: "CMathFonts", exclude: ["README.md", "math.woff2", "primes.woff2"]),
    .target(
      name: "Publishing",
      dependencies: [
        "Notebooks", "Execution", "Language", "TeXMath", "CMathFonts", "Markup", "Diagnostics",
      ],
      exclude: ["README.md"]),

    // The rim: files, terminal, arguments.
    .systemLibrary(name: "CMalloc"),
    .target(
      name: "Commands",
      dependencies: [
        "Diagnostics", "Markup", "Language", "Machine", "Divergence", "Charting", "Bindings", "Notebooks",
        "Execution", "Publishing", "TeXMath", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["README.md"]),
    .executableTarget(
      name: "gibbs", dependencies: ["Commands"], exclude: ["README.md"],
      // Fixed addresses: nothing is left to relocate, and the process starts a millisecond sooner.
      linkerSettings: [.unsafeFlags(["-Xclang-linker", "-no-pie"], .when(platforms: [.linux]))]),

    .testTarget(
      name: "RepositoryTests", dependencies: ["Commands", "Machine"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
    .testTarget(name: "DivergenceTests", dependencies: ["Divergence", "CElementary"], exclude: ["Recipes"]),
    .testTarget(name: "ChartingTests", dependencies: ["Charting", "Markup"], exclude: ["Snapshots"]),
    .testTarget(
      name: "TeXMathTests", dependencies: ["TeXMath", "Diagnostics", "Markup"], exclude: ["Corpus"]),
    .testTarget(name: "NotebooksTests", dependencies: ["Notebooks", "Diagnostics"]),
    .testTarget(name: "MachineTests", dependencies: ["Machine", "Language", "Diagnostics"]),
    .testTarget(
      name: "CaseTests", dependencies: ["Bindings", "Machine", "Language", "Diagnostics"],
      exclude: ["Cases", "README.md", "Random", "differential.sh", "differential.py"]),
    .testTarget(
      name: "BindingsTests",
      dependencies: ["Bindings", "Machine", "Language", "Divergence", "Charting", "Markup", "Diagnostics"]),
    .testTarget(
      name: "ExecutionTests",
      dependencies: ["Execution", "Notebooks", "Machine", "Language", "Markup", "Diagnostics"]),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "Execution", "Notebooks", "Machine", "Markup", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "PublishingTests",
      dependencies: ["Publishing", "Notebooks", "CCmark", "Execution", "TeXMath", "Markup", "Diagnostics"],
      exclude: ["Sites", "CommonMark/run", "Recipes"]),
    .testTarget(name: "LanguageTests", dependencies: ["Language", "Diagnostics"]),
  ],
  swiftLanguageModes: [.v6]
)
