import Diagnostics

/// The instructions of one instance of a function.
final class Code {
  let name: String
  let span: SourceSpan
  /// The frame: result, inout parameters, other parameters, captures, then locals and temporaries.
  let shape: FrameShape
  var instructions: [Instruction] = []
  /// Where each instruction comes from.
  var spans: [SourceSpan] = []
  /// The registers that a frame needs.
  var words = 0
  var refs = 0
  var baseCase: BaseCase?
  /// Calls in whose place the callee's instructions stand, in the order of their places.
  var expansions: [Expansion] = []
  /// Those that a `recur` names.
  var recurrences: [Recurrence] = []
  /// The plans of its loops that are taken in blocks.
  var blockLoops: [BlockLoop] = []
  /// Where its variables live; only noted for people (`Machine.explain`).
  var variables: [NamedRegisters] = []

  /// A call in whose place the callee's instructions stand.
  struct Expansion {
    let range: Range<Int>
    /// The callee's.
    let name: String
    let call: SourceSpan
  }

  struct NamedRegisters {
    let name: String
    let type: String
    let slot: Slot
    let layout: Layout
    let isBoxed: Bool
  }

  init(name: String, span: SourceSpan, shape: FrameShape) {
    self.name = name
    self.span = span
    self.shape = shape
  }
}

/// Where a function finds its parameters, and its caller the results.
struct FrameShape {
  let result: Layout
  /// In the order of declaration.
  let parameters: [Placed]
  let captures: [Placed]
  /// One past the last capture.
  let end: Slot
  /// References below this survive the return: the result and the inout parameters.
  let keptRefs: Int

  struct Placed {
    let layout: Layout
    let slot: Slot
    let isInout: Bool
  }

  init(result: Layout, parameters: [(layout: Layout, isInout: Bool)], captures: [Layout]) {
    var next = Slot(0, 0) + result
    var slots = [Slot](repeating: next, count: parameters.count)
    for (index, parameter) in parameters.enumerated() where parameter.isInout {
      slots[index] = next
      next = next + parameter.layout
    }
    keptRefs = next.ref
    for (index, parameter) in parameters.enumerated() where !parameter.isInout {
      slots[index] = next
      next = next + parameter.layout
    }
    var placedCaptures: [Placed] = []
    for layout in captures {
      placedCaptures.append(Placed(layout: layout, slot: next, isInout: false))
      next = next + layout
    }
    self.result = result
    self.parameters = zip(parameters, slots).map {
      Placed(layout: $0.layout, slot: $1, isInout: $0.isInout)
    }
    self.captures = placedCaptures
    self.end = next
  }

  /// Where the captures begin.
  var captureStart: Slot { captures.first?.slot ?? end }
}

/// A call of an intrinsic that is not an instruction of its own.
final class NativeSite {
  let intrinsic: Intrinsic
  let shape: FrameShape
  /// Of the generic arguments.
  let descriptors: [TypeDescriptor]

  init(intrinsic: Intrinsic, shape: FrameShape, descriptors: [TypeDescriptor]) {
    self.intrinsic = intrinsic
    self.shape = shape
    self.descriptors = descriptors
  }
}

/// A call of a host function.
final class HostSite {
  let library: Int
  let callee: Callee
  let shape: FrameShape
  /// The type of the errors that its declaration says it throws.
  let thrown: TypeDescriptor?

  enum Callee {
    /// The library's function of this number.
    case function(Int)
    case chain(Chain)
  }

  init(library: Int, callee: Callee, shape: FrameShape, thrown: TypeDescriptor?) {
    self.library = library
    self.callee = callee
    self.shape = shape
    self.thrown = thrown
  }
}
