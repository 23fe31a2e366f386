import Language

/// What the machine has to load, each thing under its number; equal ones are there once.
struct Pools {
  private var codes = Numbered<Code>()
  private var descriptors = Numbered<TypeDescriptor>()
  private var nativeSites = Numbered<NativeSite>()
  private var hostSites = Numbered<HostSite>()
  private var constants = Numbered<Int64>()
  private var objects = Numbered<ConstantObject>()

  private var constantNumbers: [Int64: Int] = [:]
  /// By their bytes: texts that are equal though their accents are composed otherwise are two.
  private var textNumbers: [[UInt8]: Int] = [:]
  private var closureNumbers: [Int: Int] = [:]
  private var nativeNumbers: [NativeKey: Int] = [:]
  /// The boxes of variables that get their values when they are first used.
  private var boxNumbers: [Variable: Int] = [:]

  private struct NativeKey: Hashable {
    let intrinsic: Intrinsic
    let descriptors: [Int]
    let layouts: [Layout]
  }

  mutating func add(_ code: Code) -> Int { codes.add(code) }

  mutating func add(_ descriptor: TypeDescriptor) -> Int { descriptors.add(descriptor) }

  mutating func add(_ site: HostSite) -> Int { hostSites.add(site) }

  mutating func add(_ object: ConstantObject) -> Int { objects.add(object) }

  mutating func constant(_ value: Int64) -> Int {
    if let number = constantNumbers[value] { return number }
    let number = constants.add(value)
    constantNumbers[value] = number
    return number
  }

  mutating func text(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    if let number = textNumbers[bytes] { return number }
    let number = add(.text(text))
    textNumbers[bytes] = number
    return number
  }

  /// A function value that captures nothing: one object serves everywhere.
  mutating func closure(_ code: Int) -> Int {
    if let number = closureNumbers[code] { return number }
    let number = add(.function(code: code))
    closureNumbers[code] = number
    return number
  }

  mutating func box(of variable: Variable, layout: Layout) -> Int {
    if let known = boxNumbers[variable] { return known }
    let number = add(.box(layout))
    boxNumbers[variable] = number
    return number
  }

  mutating func native(
    _ intrinsic: Intrinsic, _ types: [(number: Int, descriptor: TypeDescriptor)], shape: FrameShape
  ) -> Int {
    let key = NativeKey(
      intrinsic: intrinsic, descriptors: types.map { $0.number },
      layouts: [shape.result] + shape.parameters.map { $0.layout })
    if let number = nativeNumbers[key] { return number }
    let site = NativeSite(intrinsic: intrinsic, shape: shape, descriptors: types.map { $0.descriptor })
    let number = nativeSites.add(site)
    nativeNumbers[key] = number
    return number
  }

  /// All that has been added since the last time.
  mutating func take() -> Loadable {
    Loadable(
      codes: codes.take(), descriptors: descriptors.take(), nativeSites: nativeSites.take(),
      hostSites: hostSites.take(), constants: constants.take(), objects: objects.take())
  }
}
