// A collection of another's elements, with its indices, can be cut by ranges of every kind.
struct Window<Base: Collection>: Collection {
  let base: Base
  var startIndex: Base.Index { base.startIndex }
  var endIndex: Base.Index { base.endIndex }
  func index(after i: Base.Index) -> Base.Index { base.index(after: i) }
  subscript(i: Base.Index) -> Base.Element { base[i] }
}
let window = Window(base: [1, 2, 3])
let end = window.index(after: window.startIndex)
print(Array(window[...]), Array(window[..<window.endIndex]), Array(window[..<end]), Array(window[end...]), window[end])
let text = Window(base: "héllo")
let l = text.firstIndex(of: "l")!
print(String(text[..<l]), String(text[l...]), text[l])
let lazily = [1, 2, 3].lazy.filter { $0 > 1 }
print(Array(lazily[..<lazily.endIndex]), Array(lazily[...]))
// expect: [1, 2, 3] [1, 2, 3] [1] [2, 3] 2
// expect: hé llo l
// expect: [2, 3] [2, 3]
