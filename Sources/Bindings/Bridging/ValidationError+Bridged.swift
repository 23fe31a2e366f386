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
    case 12: return .outOfRange(name: try name(), double(1), allowed: double(2)...max(double(2), double(3)))
    case 13: return .generatorNotZeroAtOne(double(1))
    case 14: return .notConvex(at: double(1))
    case 15: return .notANumber(at: double(1))
    case 16: return .missingLimit(name: try name())
    case 17: return .unevenRows(index: int(1))
    case 18: return .notSymmetric(row: int(1), column: int(2))
    case 19: return .notPositiveDefinite(pivot: double(1), index: int(2))
    case 20: return .repeatedVariable(int(1))
    case 21: return .impossibleCondition(index: int(1))
    case 22: return .invalidPoint(double(1), index: int(2))
    case 23: return .tiedPoints(index: int(1))
    case 24: return .outsideSupport(double(1), index: int(2))
    case 25: return .noMaximum(name: try name())
    case 26: return .unreachableMoments
    case 27: return .rowSumIsNotOne(double(1), row: int(2))
    default: throw .lostValue
    }
  }

  public func write(at slot: Slot, in call: HostCall) {
    let payload = self.payload
    for (index, number) in ([payload.tag] + payload.numbers).enumerated() {
      call.setWord(number, slot, index)
    }
    call.setObject(nil, slot)
    payload.name?.write(at: slot, in: call)
  }

  private typealias Payload = (tag: Int64, numbers: [Int64], name: String?)

  private var payload: Payload {
    func int(_ values: Int...) -> [Int64] { values.map { Int64($0) } }
    func double(_ values: Double...) -> [Int64] { values.map { Int64(bitPattern: $0.bitPattern) } }
    return switch self {
    case .empty(let name): (0, [], name)
    case .mismatchedLengths(let a, let b): (1, int(a, b), nil)
    case .invalidProbability(let value, let index): (2, double(value) + int(index), nil)
    case .invalidWeight(let value, let index): (3, double(value) + int(index), nil)
    case .invalidLogit(let value, let index): (4, double(value) + int(index), nil)
    case .sumIsNotOne(let sum): (5, double(sum), nil)
    case .noMass: (6, [], nil)
    case .nonPositiveScale(let name, let value): (7, double(value), name)
    case .notFinite(let name, let value): (8, double(value), name)
    case .differentPoints: (9, [], nil)
    case .unevenPoints(let index): (10, int(index), nil)
    case .countOutOfRange(let name, let value, let allowed):
      (11, int(value, allowed.lowerBound, allowed.upperBound), name)
    case .outOfRange(let name, let value, let allowed):
      (12, double(value, allowed.lowerBound, allowed.upperBound), name)
    case .generatorNotZeroAtOne(let value): (13, double(value), nil)
    case .notConvex(let place): (14, double(place), nil)
    case .notANumber(let place): (15, double(place), nil)
    case .missingLimit(let name): (16, [], name)
    case .unevenRows(let index): (17, int(index), nil)
    case .notSymmetric(let row, let column): (18, int(row, column), nil)
    case .notPositiveDefinite(let pivot, let index): (19, double(pivot) + int(index), nil)
    case .repeatedVariable(let variable): (20, int(variable), nil)
    case .impossibleCondition(let index): (21, int(index), nil)
    case .invalidPoint(let value, let index): (22, double(value) + int(index), nil)
    case .tiedPoints(let index): (23, int(index), nil)
    case .outsideSupport(let value, let index): (24, double(value) + int(index), nil)
    case .noMaximum(let name): (25, [], name)
    case .unreachableMoments: (26, [], nil)
    case .rowSumIsNotOne(let sum, let row): (27, double(sum) + int(row), nil)
    }
  }
}
