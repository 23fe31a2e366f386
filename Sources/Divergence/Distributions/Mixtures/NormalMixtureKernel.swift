/// The log-density of a mixture of normals, with its constants worked out; components of weight 0 are left out.
struct NormalMixtureKernel: Equatable, Sendable {
  let parts: [NormalLogDensity]

  init(_ components: [Normal], _ weights: Categorical) {
    parts = components.indices.compactMap { k in
      guard weights[k] > 0 else { return nil }
      let kernel = components[k].logDensityKernel()
      return NormalLogDensity(
        mean: kernel.mean, inverse: kernel.inverse, offset: kernel.offset - log(weights[k]))
    }
  }

  @inline(__always)
  func callAsFunction<L: Lanes>(_ x: L) -> L {
    var largest = parts[0](x)
    for part in parts.dropFirst() {
      let value = part(x)
      largest = L.select(value, largest, where: largest, isBelow: value)
    }
    var sum = L(repeating: 0)
    for part in parts { sum = sum + exponentialKernel(part(x) - largest) }
    return largest + logarithmKernel(sum)
  }
}
