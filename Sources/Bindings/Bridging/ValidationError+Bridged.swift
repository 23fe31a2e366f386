import Divergence
import Machine

/// The interface's `enum ValidationError`: a tag, then the payload's numbers side by side, and its text.
extension ValidationError: Bridged {
  public static var layout: Layout { Layout(words: 4, refs: 1) }

  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> ValidationError {
    func int(_ index: Int) -> Int { Int.read(at: slot + Slot(index, 0), in: call) }
    func double(_ index: Int) -> Double { Double.read(at: slot + Slot(index, 0), in: call) }
    func name() throws(Trap) -> String { try String.read(at: slot, in: call) }
    switch int(0) {
    case 0: return .empty(name: try name())
    case 1: return .mismatchedLengths(int(1), int(2))
    case 2: return .invalidProbability(double(1), index: int(2))
    case 3: return .invalidWeight(double(1), index: int(2))
    case 4: return .invalidLogit(double(1), index: int(2))
    case 5: return .sumIsNotOne(double(1))
    case 6: return .noMass
    case 7: return .nonPositiveScale(name: try name(), double(1))
    case 8: return .notFinite(name: try name(), double(1))
    case 9: return .differentPoints
    case 10: return .unevenPoints(index: int(1))
    case 11: return .countOutOfRange(name: try name(), int(1), allowed: int(2)...max(int(2), int(3)))
    default: throw .lostValue
    }
  }

  public func write(at slot: Slot, in call: HostCall) {
    func write(_ tag: Int, _ numbers: Int64..., name: String? = nil) {
      for (index, number) in ([Int64(tag)] + numbers).enumerated() { call.setWord(number, slot, index) }
      call.setObject(nil, slot)
      name?.write(at: slot, in: call)
    }
    func bits(_ value: Double) -> Int64 { Int64(bitPattern: value.bitPattern) }
    switch self {
    case .empty(let name): write(0, name: name)
    case .mismatchedLengths(let a, let b): write(1, Int64(a), Int64(b))
    case .invalidProbability(let value, let index): write(2, bits(value), Int64(index))
    case .invalidWeight(let value, let index): write(3, bits(value), Int64(index))
    case .invalidLogit(let value, let index): write(4, bits(value), Int64(index))
    case .sumIsNotOne(let sum): write(5, bits(sum))
    case .noMass: write(6)
    case .nonPositiveScale(let name, let value): write(7, bits(value), name: name)
    case .notFinite(let name, let value): write(8, bits(value), name: name)
    case .differentPoints: write(9)
    case .unevenPoints(let index): write(10, Int64(index))
    case .countOutOfRange(let name, let value, let allowed):
      write(11, Int64(value), Int64(allowed.lowerBound), Int64(allowed.upperBound), name: name)
    }
  }
}
