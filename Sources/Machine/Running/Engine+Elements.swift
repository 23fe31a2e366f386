// Elements of arrays, as the dispatch loop reaches them: element w[c] of r[b].

extension Engine {
  /// The array r[b], if it has an element of that index.
  @inline(__always)
  private func array(with index: Int64, _ i: Current, _ r: References) -> Unmanaged<ArrayObject>? {
    guard let array = r.array(i.b) else { return nil }
    let count = array._withUnsafeGuaranteedRef { $0.count }
    return UInt64(bitPattern: index) < UInt64(bitPattern: Int64(count)) ? array : nil
  }

  /// The words of the element that an instruction names, to be read; nil where there is none (`noElement`).
  @inline(__always)
  func element(_ i: Current, _ w: Words, _ r: References) -> Words? {
    let index = w.int(i.c)
    return array(with: index, i, r)?._withUnsafeGuaranteedRef { $0.words + Int(index) &* $0.wordBytes }
  }

  /// The same where elements are single words: no stride is multiplied.
  @inline(__always)
  func word(_ i: Current, _ w: Words, _ r: References) -> Words? { word(w.int(i.c), i, r) }

  /// The same where the index is at hand.
  @inline(__always)
  func word(_ index: Int64, _ i: Current, _ r: References) -> Words? {
    array(with: index, i, r)?._withUnsafeGuaranteedRef { $0.words }.at(Int(index))
  }

  /// Sees to it that nobody else holds the array that an instruction changes; false where memory does not
  /// suffice. Asking the runtime costs a call, so the array last asked for is remembered in `owned`.
  @inline(__always)
  func owns(_ i: Current, _ r: References, _ owned: inout UnsafeRawPointer?) -> Bool {
    let register = r + Int(i.b)
    if !isKnownUniquelyReferenced(&register.pointee), makeUnique(register) == nil { return false }
    owned = register.address
    return true
  }

  /// The words of the element, to be changed; nil where there is none or no memory (`noElement`).
  @inline(__always)
  func ownElement(
    _ i: Current, _ w: Words, _ r: References, _ owned: inout UnsafeRawPointer?
  ) -> Words? {
    guard let words = element(i, w, r) else { return nil }
    if owned == (r + Int(i.b)).address { return words }
    return owns(i, r, &owned) ? element(i, w, r) : nil
  }

  /// The same where elements are single words.
  @inline(__always)
  func ownWord(_ i: Current, _ w: Words, _ r: References, _ owned: inout UnsafeRawPointer?) -> Words? {
    guard let place = word(i, w, r) else { return nil }
    if owned == (r + Int(i.b)).address { return place }
    return owns(i, r, &owned) ? word(i, w, r) : nil
  }

  /// The byte of an element that is one, to be read.
  @inline(__always)
  func byte(_ i: Current, _ w: Words, _ r: References) -> UnsafeMutablePointer<UInt8>? {
    let index = w.int(i.c)
    return array(with: index, i, r)?._withUnsafeGuaranteedRef { $0.bytes + Int(index) }
  }

  /// The same, to be changed.
  @inline(__always)
  func ownByte(
    _ i: Current, _ w: Words, _ r: References, _ owned: inout UnsafeRawPointer?
  ) -> UnsafeMutablePointer<UInt8>? {
    guard let place = byte(i, w, r) else { return nil }
    if owned == (r + Int(i.b)).address { return place }
    return owns(i, r, &owned) ? byte(i, w, r) : nil
  }

  /// Adds to word d of the element, or takes from it; false where there is none or no memory (`noElement`).
  @inline(__always)
  func change(
    _ i: Current, by amount: Double, isSum: Bool, _ w: Words, _ r: References,
    _ owned: inout UnsafeRawPointer?
  ) -> Bool {
    guard let words = ownElement(i, w, r, &owned) else { return false }
    let place = words.at(i.d)
    place.real = isSum ? place.real + amount : place.real - amount
    return true
  }

  /// The same by a product, w[a] = w[b] * w[c], with the instruction at `pc`.
  @inline(__always)
  func changeByProduct(
    _ i: Current, isSum: Bool, _ pc: UnsafePointer<Instruction>, _ w: Words, _ r: References,
    _ owned: inout UnsafeRawPointer?
  ) -> Bool {
    let product = w.real(i.b) * w.real(i.c)
    return change(Current(address: pc), by: product, isSum: isSum, w, r, &owned)
  }

  /// The three instructions at `pc`: parts of the elements at x and y, and their difference.
  @inline(__always)
  func subtractPart(_ pc: UnsafePointer<Instruction>, _ x: Words, _ y: Words, _ w: Words) {
    let (first, second) = (Current(address: pc), Current(address: pc + 1))
    w.set((pc + 2).pointee.a, x.at(first.d).real - y.at(second.d).real)
  }

  /// The same for three parts of one element, from the instruction i on.
  @inline(__always)
  func changeParts(
    _ i: Current, isSum: Bool, _ w: Words, _ r: References, _ owned: inout UnsafeRawPointer?
  ) -> Bool {
    guard let words = ownElement(Current(address: i.address + 1), w, r, &owned) else { return false }
    changePart(i.address, of: words, isSum: isSum, w)
    changePart(i.address + 4, of: words, isSum: isSum, w)
    changePart(i.address + 8, of: words, isSum: isSum, w)
    return true
  }

  /// The same for multiples of three parts of another element, from the instruction i on, which is at `pc`.
  @inline(__always)
  func changeParts(
    _ i: Current, byMultiplesAt pc: UnsafePointer<Instruction>, _ w: Words, _ r: References,
    _ owned: inout UnsafeRawPointer?
  ) -> Bool {
    guard let words = ownElement(Current(address: pc + 2), w, r, &owned), let other = element(i, w, r) else {
      return false
    }
    addMultiple(pc, of: other, to: words, w)
    addMultiple(pc + 5, of: other, to: words, w)
    addMultiple(pc + 10, of: other, to: words, w)
    return true
  }

  /// The five instructions at `pc`.
  @inline(__always)
  private func addMultiple(
    _ pc: UnsafePointer<Instruction>, of other: Words, to element: Words, _ w: Words
  ) {
    let product = w.real((pc + 1).pointee.b) * other.at(pc.pointee.d).real
    changePart(pc + 2, of: element, by: product, isSum: true)
  }

  /// The two instructions at `pc`: a part of an element, and its product.
  @inline(__always)
  func scalePart(_ pc: UnsafePointer<Instruction>, of element: Words, _ w: Words) {
    let (get, product) = (Current(address: pc), Current(address: pc + 1))
    w.set(product.a, element.at(get.d).real * w.real(product.c))
  }

  /// The four instructions at `pc`: a product, by which a part of an element is changed.
  @inline(__always)
  private func changePart(_ pc: UnsafePointer<Instruction>, of element: Words, isSum: Bool, _ w: Words) {
    changePart(pc + 1, of: element, by: w.real(pc.pointee.b) * w.real(pc.pointee.c), isSum: isSum)
  }

  @inline(__always)
  private func changePart(
    _ get: UnsafePointer<Instruction>, of element: Words, by product: Double, isSum: Bool
  ) {
    let place = element.at(get.pointee.d)
    place.real = isSum ? place.real + product : place.real - product
  }

  /// Why an instruction found no element, as a trap at the place before `pc`.
  @inline(never)
  func noElement(
    _ i: Instruction, _ w: Words, _ r: References, _ pc: UnsafePointer<Instruction>, _ code: Int
  ) -> Bool {
    guard let object = r[Int(i.b)] else { return fail(.lostValue, at: pc, in: code) }
    let (index, count) = (w.int(i.c), unsafeDowncast(object, to: ArrayObject.self).count)
    if index < 0 || index >= count {
      return fail(.indexOutOfRange(index: index, count: Int64(count)), at: pc, in: code)
    }
    return noMemory(pc, code)
  }
}
