/// Gauss and Legendre's rule of twelve points, for short stretches on which an integrand is smooth: with nothing
/// subtracted, it keeps the digits that the difference of two values of a primitive would lose.
enum GaussRule {
  /// The average of f over [0, 1].
  static func average(_ f: (Double) -> Double) -> Double {
    var sum = 0.0
    for (node, weight) in zip(nodes, weights) { sum += weight * f(node) }
    return sum
  }

  /// The average of f over an interval, by its middle and half its width.
  static func average(around middle: Double, halfWidth: Double, _ f: (Double) -> Double) -> Double {
    average { f(middle + halfWidth * (2 * $0 - 1)) }
  }

  private static let nodes: [Double] = [
    0x1.2e1c4e37a2fdep-7, 0x1.88bc58023ba64p-5, 0x1.d73d4449dc328p-4, 0x1.a6961f47f100fp-3,
    0x1.43ab96faba731p-2, 0x1.bfe1681c273c7p-2, 0x1.200f4bf1ec61dp-1, 0x1.5e2a3482a2c67p-1,
    0x1.965a782e03bfcp-1, 0x1.c5185776c479bp-1, 0x1.e7743a7fdc45ap-1, 0x1.fb478ec721741p-1,
  ]

  private static let weights: [Double] = [
    0x1.8275d9dea6d8fp-6, 0x1.b60602bce6181p-5, 0x1.47d7258f22d8fp-4, 0x1.a0163e6b1ab72p-4,
    0x1.de3155c256ab5p-4, 0x1.fe40ce6d4f025p-4, 0x1.fe40ce6d4f025p-4, 0x1.de3155c256ab5p-4,
    0x1.a0163e6b1ab72p-4, 0x1.47d7258f22d8fp-4, 0x1.b60602bce6181p-5, 0x1.8275d9dea6d8fp-6,
  ]
}
