/// What compiling adds to a machine, ready to be loaded. Numbers go on where the last addition ended.
///
/// It is all that the compiler hands to the running machine: they share nothing else, so one may be a few cells ahead
/// of the other.
struct Loadable {
  var codes: [Code] = []
  var descriptors: [TypeDescriptor] = []
  var nativeSites: [NativeSite] = []
  var hostSites: [HostSite] = []
  var constants: [Int64] = []
  var objects: [ConstantObject] = []
  var witnesses: [Witness] = []
  var conformances: [(descriptor: TypeDescriptor, protocolNumber: Int)] = []

  /// The code that fulfils a requirement, by its number, for values of a type.
  struct Witness {
    let descriptor: TypeDescriptor
    let site: Int
    let code: Int
  }
}

/// An object that is there before the code runs that uses it.
enum ConstantObject {
  case text(String)
  /// A function value that captures nothing.
  case function(code: Int)
  /// Room for one value.
  case box(Layout)
  /// The elements of a literal, a word each.
  case array(Layout, [Int64])

  func make(in heap: Heap) -> Object {
    switch self {
    case .text(let text): return StringObject(text, heap: heap)
    case .function(let code): return ClosureObject(code: code, heap: heap)
    case .box(let layout): return BoxObject(layout: layout, heap: heap)
    case .array(let layout, let words):
      let array = ArrayObject(layout: layout, heap: heap)
      for word in words { _ = array.appendWord(word) }
      return array
    }
  }
}

/// Things that are numbered in the order in which they are made, and handed on in parts.
struct Numbered<Element> {
  private var taken = 0
  private(set) var new: [Element] = []

  /// The number that the next one gets.
  var end: Int { taken + new.count }

  /// Adds one; its number.
  mutating func add(_ element: Element) -> Int {
    new.append(element)
    return end - 1
  }

  /// Those that have not been handed on.
  mutating func take() -> [Element] {
    defer {
      taken = end
      new = []
    }
    return new
  }
}
