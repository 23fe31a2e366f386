/// One flat value of its own: a captured variable, or the payload of a recursive enumeration.
final class BoxObject: Object {
  let words: UnsafeMutableRawPointer
  let references: UnsafeMutablePointer<Object?>
  let layout: Layout
  private let heap: Heap

  init(layout: Layout, heap: Heap) {
    self.layout = layout
    self.heap = heap
    words = UnsafeMutableRawPointer.allocate(byteCount: layout.words * 8, alignment: 8)
    words.initializeMemory(as: Int64.self, repeating: 0, count: layout.words)
    references = UnsafeMutablePointer<Object?>.allocate(capacity: layout.refs)
    references.initialize(repeating: nil, count: layout.refs)
    super.init(isContainer: layout.refs > 0)
    heap.add(BoxObject.overhead + layout.bytes)
  }

  /// What the object itself, its two buffers and whoever owns it occupy, roughly.
  private static let overhead = 160

  deinit {
    Object.release(references, count: layout.refs)
    references.deinitialize(count: layout.refs)
    words.deallocate()
    references.deallocate()
    heap.release(BoxObject.overhead + layout.bytes)
  }

  override func surrender(to pending: inout [Object]) {
    Object.take(references, count: layout.refs, into: &pending)
  }
}

/// A function as a value: its code and the variables that it has captured.
package final class ClosureObject: Object {
  /// The place of the code in the machine's table.
  let code: Int
  let captures: BoxObject

  init(code: Int, captures: BoxObject) {
    self.code = code
    self.captures = captures
    super.init(isContainer: true)
  }

  /// A function that captures nothing.
  convenience init(code: Int, heap: Heap) {
    self.init(code: code, captures: BoxObject(layout: .empty, heap: heap))
  }

  override func surrender(to pending: inout [Object]) {
    captures.surrender(to: &pending)
  }
}

/// A value with its type: a thrown error, or a value of which only a protocol is known.
final class ExistentialObject: Object {
  let descriptor: TypeDescriptor
  let payload: BoxObject

  init(descriptor: TypeDescriptor, payload: BoxObject) {
    self.descriptor = descriptor
    self.payload = payload
    super.init(isContainer: true)
  }

  override func surrender(to pending: inout [Object]) {
    payload.surrender(to: &pending)
  }
}
