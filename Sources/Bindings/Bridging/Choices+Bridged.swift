import Charting
import Machine

/// The interface's `enum MarkDimension { case automatic, fixed(Double), inset(Double), ratio(Double) }`.
extension MarkDimension: Bridged {
  public static var layout: Layout { Layout(words: 2, refs: 0) }

  public static func read(at slot: Slot, in call: HostCall) -> MarkDimension {
    let size = Double.read(at: slot + .word, in: call)
    switch Int.read(at: slot, in: call) {
    case 1: return .fixed(size)
    case 2: return .inset(size)
    case 3: return .ratio(size)
    default: return .automatic
    }
  }

  public func write(at slot: Slot, in call: HostCall) {
    let (tag, size): (Int, Double) =
      switch self {
      case .automatic: (0, 0)
      case .fixed(let pixels): (1, pixels)
      case .inset(let pixels): (2, pixels)
      case .ratio(let share): (3, share)
      }
    tag.write(at: slot, in: call)
    size.write(at: slot + .word, in: call)
  }
}

/// The interface's `enum Precision { case fractionLength(Int), significantDigits(Int) }`.
extension NumberFormatStyle.Precision: Bridged {
  public static var layout: Layout { Layout(words: 2, refs: 0) }

  public static func read(at slot: Slot, in call: HostCall) -> NumberFormatStyle.Precision {
    let count = Int.read(at: slot + .word, in: call)
    return Int.read(at: slot, in: call) == 0 ? .fractionLength(count) : .significantDigits(count)
  }

  public func write(at slot: Slot, in call: HostCall) {
    let (tag, count) =
      switch self {
      case .fractionLength(let count): (0, count)
      case .significantDigits(let count): (1, count)
      }
    tag.write(at: slot, in: call)
    count.write(at: slot + .word, in: call)
  }
}

extension NumberFormatStyle.Notation: TagBridged {
  static var tags: [NumberFormatStyle.Notation] { [.automatic, .scientific, .compactName] }
}
