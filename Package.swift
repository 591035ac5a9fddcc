// swift-tools-version: 6.1
import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .unsafeFlags(["-warnings-as-errors"]),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

func module(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: house)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [], exclude: [String] = [])
  -> Target
{
  .testTarget(
    name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: house)
}

let package = Package(
  name: "sangachip",
  products: [.executable(name: "sangachip", targets: ["sangachip"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibThai", providers: [.apt(["libthai-dev"])]),
    .systemLibrary(name: "CLibArchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    module("ThaiText", ["CLibThai"]),
    module("TerminalUI", ["ThaiText", toml], resources: [.embedInCode("Resources")]),
    module("OfficeCore", ["ThaiText"]),
    module("Interchange", ["OfficeCore", "ThaiText", "CLibArchive", "CExpat"]),
    module("OfficeStorage", ["OfficeCore", "ThaiText", grdb, sqlite, crypto]),
    module("OfficeSample", ["OfficeCore", "ThaiText"], resources: [.embedInCode("Resources")]),
    module("Screens", ["TerminalUI", "OfficeCore", "OfficeStorage", "Interchange", "ThaiText"]),
    module("CursesDriver", ["CNcurses", "TerminalUI", "ThaiText"]),
    .executableTarget(
      name: "sangachip",
      dependencies: [
        "CursesDriver", "Screens", "OfficeSample", "OfficeStorage", "OfficeCore", "Interchange", "TerminalUI",
        "ThaiText", arguments,
      ],
      swiftSettings: house,
      // At fixed addresses: 100,000 pointers in the binary would have to be written anew at every start, on pages of
      // 5 MB that each session would then have to itself. Nothing is looked up in the binary by name.
      linkerSettings: [
        .unsafeFlags(
          ["-Xclang-linker", "-no-pie", "-Xlinker", "--no-export-dynamic"], .when(configuration: .release))
      ]),

    .target(
      name: "TestSupport",
      dependencies: [
        "Screens", "OfficeSample", "OfficeStorage", "OfficeCore", "Interchange", "TerminalUI", "ThaiText",
        "CLibArchive",
      ],
      path: "Tests/TestSupport", swiftSettings: house, linkerSettings: [.linkedLibrary("archive")]),
    tests("ThaiTextTests", ["ThaiText"], resources: [.copy("Vectors")]),
    tests("TerminalUITests", ["TerminalUI", "ThaiText"]),
    tests("OfficeCoreTests", ["OfficeCore", "ThaiText"]),
    tests("OfficeSampleTests", ["OfficeSample", "OfficeCore", "ThaiText"]),
    tests("InterchangeTests", ["Interchange", "OfficeCore", "ThaiText", "TestSupport"]),
    tests(
      "OfficeStorageTests",
      ["OfficeStorage", "OfficeCore", "OfficeSample", "Interchange", "ThaiText", "TestSupport", grdb]),
    tests(
      "ScreensTests",
      ["Screens", "TerminalUI", "OfficeStorage", "OfficeCore", "Interchange", "ThaiText", "TestSupport"],
      exclude: ["__Snapshots__"]),
    tests(
      "JourneyTests",
      [
        "Screens", "TerminalUI", "OfficeStorage", "OfficeCore", "OfficeSample", "Interchange", "ThaiText",
        "TestSupport",
      ]),
    tests(
      "CursesDriverTests",
      ["CursesDriver", "CNcurses", "Screens", "OfficeStorage", "OfficeCore", "TerminalUI", "ThaiText", "TestSupport"]),
    tests("TerminalTests", ["TestSupport", "ThaiText"]),
    tests(
      "FaultTests",
      [
        "Screens", "CursesDriver", "TerminalUI", "OfficeStorage", "OfficeCore", "OfficeSample", "Interchange",
        "ThaiText", "TestSupport",
      ]),
    tests("HouseTests", []),
  ]
)

// The inner loops, timed: only when asked for, because the benchmark package takes long to build.
if Context.environment["SANGACHIP_BENCHMARKS"] != nil {
  package.dependencies.append(.package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []))
  package.targets.append(
    .executableTarget(
      name: "InnerLoops",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"), "Screens", "TerminalUI", "OfficeStorage", "OfficeCore",
        "Interchange", "ThaiText", "TestSupport",
      ],
      path: "Tests/Benchmarks/InnerLoops", plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]))
}
