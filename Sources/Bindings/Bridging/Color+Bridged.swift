import Charting
import Machine

/// The interface's `enum Color`: a tag, then the three components of a fixed colour.
extension Color: Bridged {
  private static var named: [Color] { [.primary, .secondary, .blue, .orange, .green, .purple] }

  public static var layout: Layout { Layout(words: 4, refs: 0) }

  public static func read(at slot: Slot, in call: HostCall) -> Color {
    let tag = Int.read(at: slot, in: call)
    if named.indices.contains(tag) { return named[tag] }
    func component(_ index: Int) -> Double { Double.read(at: slot + Slot(index, 0), in: call) }
    return .fixed(red: component(1), green: component(2), blue: component(3))
  }

  public func write(at slot: Slot, in call: HostCall) {
    (Color.named.firstIndex(of: self) ?? Color.named.count).write(at: slot, in: call)
    guard case .fixed(let red, let green, let blue) = self else { return }
    for (index, component) in [red, green, blue].enumerated() {
      component.write(at: slot + Slot(index + 1, 0), in: call)
    }
  }
}

/// The interface's `enum MarkDimension { case automatic, fixed(Double), ratio(Double) }`.
extension MarkDimension: Bridged {
  public static var layout: Layout { Layout(words: 2, refs: 0) }

  public static func read(at slot: Slot, in call: HostCall) -> MarkDimension {
    let size = Double.read(at: slot + .word, in: call)
    switch Int.read(at: slot, in: call) {
    case 1: return .fixed(size)
    case 2: return .ratio(size)
    default: return .automatic
    }
  }

  public func write(at slot: Slot, in call: HostCall) {
    let (tag, size): (Int, Double) =
      switch self {
      case .automatic: (0, 0)
      case .fixed(let pixels): (1, pixels)
      case .ratio(let share): (2, share)
      }
    tag.write(at: slot, in: call)
    size.write(at: slot + .word, in: call)
  }
}
