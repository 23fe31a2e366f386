struct S {
  static static var a: Int { 1 } // error: duplicate modifier
  private private var b = 1 // error: duplicate modifier
  private internal func c() {} // error: multiple incompatible access-level modifiers
  mutating static func d() {} // error: static functions must not be declared mutating
  mutating nonmutating func e() {} // error: must not be declared both 'mutating' and 'nonmutating'
  private(set) public var f = 1
}
private public struct T {} // error: multiple incompatible access-level modifiers
