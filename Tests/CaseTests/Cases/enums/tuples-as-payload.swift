enum Parts { case none(Void), both(Void, Int), pair((Int, Int)), named((x: Int, y: Int)), labelled(of: (Int, Int)) }
print(Parts.none(()), Parts.both((), 1), Parts.pair((1, 2)), Parts.named((3, 4)), Parts.labelled(of: (5, 6)))
print([Parts.none(()), .pair((1, 2))])
enum Holder<T> { case held(T) }
print(Holder<Void>.held(()), Holder<(Int, Int)>.held((1, 2)), Holder.held(3))
let done: Result<Void, Never> = .success(())
print(done, Optional(()) as Any)
// expect: none() both((), 1) pair(1, 2) named(x: 3, y: 4) labelled(of: (5, 6))
// expect: [main.Parts.none(), main.Parts.pair(1, 2)]
// expect: held() held(1, 2) held(3)
// expect: success() Optional(())
