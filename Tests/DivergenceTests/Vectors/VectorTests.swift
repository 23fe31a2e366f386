import Testing

@testable import Divergence

struct VectorTests {
  @Test func arithmeticIsElementByElement() {
    let a: Vector = [1, 2, 3, 4, 5], b: Vector = [5, 4, 3, 2, 1]
    #expect(a + b == [6, 6, 6, 6, 6])
    #expect(a - b == [-4, -2, 0, 2, 4])
    #expect(a * b == [5, 8, 9, 8, 5])
    #expect(a / b == [0.2, 0.5, 1, 2, 5])
    #expect(2 * a + 1 == [3, 5, 7, 9, 11])
    #expect(1 - a == [0, -1, -2, -3, -4])
    #expect(6 / Vector([1, 2, 3]) == [6, 3, 2])
    #expect(-a == [-1, -2, -3, -4, -5])
  }

  @Test func assignmentOperatorsChangeInPlace() {
    var v: Vector = [1, 2]
    v += 1
    v *= [2, 3]
    v -= 1
    v /= 2
    #expect(v == [1.5, 4])
    v[0] = 7
    #expect(v.description == "[7.0, 4.0]")
  }

  @Test func sumsAreCompensated() {
    #expect(Vector([1, 1e100, 1, -1e100]).sum() == 2)
    #expect(Vector(repeating: 0.1, count: 10).sum() == 1)
    #expect(Vector([]).sum() == 0)
    #expect(Vector([1, .infinity, 2]).sum() == .infinity)
    #expect(Vector([.infinity, -.infinity]).sum().isNaN)
    #expect(Vector([1e308, 1e308, 3]).sum() == .infinity)
  }

  @Test func mirroredVectorsHaveTheSameSum() {
    var random = SeededGenerator(seed: 9)
    let v = Vector((0..<1001).map { _ in random.uniform() })
    #expect(v.sum() == Vector(v.reversed()).sum())
    #expect(v.dot(v) == (v * v).sum())
  }

  @Test func extremesAreTheFirstOfEquals() {
    let v: Vector = [3, 1, 4, 1, 4]
    #expect(v.min() == 1 && v.argmin() == 1)
    #expect(v.max() == 4 && v.argmax() == 2)
    #expect(Vector([1, .nan, 0]).min().isNaN)
  }

  @Test func linspaceHitsItsEndsAndIsSymmetric() {
    let x = linspace(-3, 3, 40)
    #expect(x.count == 40 && x[0] == -3 && x[39] == 3)
    for i in 0..<40 { #expect(x[i] == -x[39 - i]) }
    #expect(linspace(0, 1, 11)[3] == 0.3)
    #expect(linspace(2, 5, 1) == [2])
    #expect(throws: ValidationError.self) { try linspace(validating: 0, 1, 0) }
  }

  @Test func lengthsThatDifferAreNamed() {
    #expect(throws: ValidationError.mismatchedLengths(3, 2)) { try requireSameLength(3, 2) }
    #expect(ValidationError.mismatchedLengths(3, 2).description.contains("3 and 2"))
  }

  @Test func functionsApplyToEachElement() {
    #expect(sqrt(Vector([4, 9])) == [2, 3])
    #expect(abs(Vector([-4, 9])) == [4, 9])
    #expect(pow(Vector([1, 2, 3]), 2) == [1, 4, 9])
    #expect(exp(Vector([0, 0, 0, 0, 0])) == [1, 1, 1, 1, 1])
  }
}
