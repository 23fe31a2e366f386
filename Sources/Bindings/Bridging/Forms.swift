import Divergence
import Machine

// A function of the library in its plain form, which stops a cell that gives it what is unfit, and in the form that
// throws the `ValidationError`. One host function fulfils both declarations, which differ in one label:
//
//     forms("func posterior(of|validating input: Categorical) -> Channel") { … }
//
// There is one overload for each number of parameters, `self` counted, as of `host`.

/// The plain declaration with its function, and the throwing one with the same.
private func bothForms(_ text: String, _ make: (String) -> HostDeclaration) -> HostDeclaration {
  let (plain, throwing) = declarations(text)
  return make(plain).and(throwing)
}

/// The two texts of one that has a label of either form, `of|validating`, or, where the plain label is the name too,
/// `mean|validatingMean mean`. Byte by byte, for every build does it.
private func declarations(_ text: String) -> (plain: String, throwing: String) {
  let bytes = text.utf8
  guard let bar = bytes.firstIndex(of: UInt8(ascii: "|")) else { return (text, text) }
  let isBeforeLabel = { (byte: UInt8) in byte == UInt8(ascii: "(") || byte == UInt8(ascii: " ") }
  let start = bytes[..<bar].lastIndex(where: isBeforeLabel).map { bytes.index(after: $0) } ?? bar
  let label = text[start..<bar], second = bytes.index(after: bar)
  let space = bytes[second...].firstIndex(of: UInt8(ascii: " ")) ?? bar
  let name = text[bytes.index(after: space)...].prefix(label.utf8.count + 1)
  // Swift takes no label that is written twice.
  let isName = name.dropLast() == label && name.last == ":"
  let rest = isName ? text[text.index(space, offsetBy: label.utf8.count + 1)...] : text[space...]
  return (String(text[..<bar] + rest), throwing(text[..<start] + text[second...]))
}

/// The declaration with `throws`, in front of the result where there is one.
private func throwing(_ text: Substring) -> String {
  let bytes = text.utf8
  var end = bytes.endIndex
  if let dash = bytes.lastIndex(of: UInt8(ascii: "-")), bytes[bytes.index(after: dash)] == UInt8(ascii: ">") {
    end = bytes.index(before: dash)
  }
  return String(text[..<end] + " throws(ValidationError)" + text[end...])
}

func forms<A: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ make: @escaping (consuming A) throws(Failure) -> Result
) -> HostDeclaration {
  bothForms(text) { host($0, make) }
}

func forms<A: Bridged, B: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ make: @escaping (consuming A, consuming B) throws(Failure) -> Result
) -> HostDeclaration {
  bothForms(text) { host($0, make) }
}

func forms<A: Bridged, B: Bridged, C: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String, _ make: @escaping (consuming A, consuming B, consuming C) throws(Failure) -> Result
) -> HostDeclaration {
  bothForms(text) { host($0, make) }
}

func forms<A: Bridged, B: Bridged, C: Bridged, D: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String,
  _ make: @escaping (consuming A, consuming B, consuming C, consuming D) throws(Failure) -> Result
) -> HostDeclaration {
  bothForms(text) { host($0, make) }
}

func forms<A: Bridged, B: Bridged, C: Bridged, D: Bridged, E: Bridged, Result: Bridged, Failure: HostError>(
  _ text: String,
  _ make:
    @escaping (consuming A, consuming B, consuming C, consuming D, consuming E) throws(Failure) -> Result
) -> HostDeclaration {
  bothForms(text) { host($0, make) }
}

func forms<
  A: Bridged, B: Bridged, C: Bridged, D: Bridged, E: Bridged, F: Bridged, Result: Bridged, Failure: HostError
>(
  _ text: String,
  _ make:
    @escaping (consuming A, consuming B, consuming C, consuming D, consuming E, consuming F) throws(Failure)
    -> Result
) -> HostDeclaration {
  bothForms(text) { host($0, make) }
}
