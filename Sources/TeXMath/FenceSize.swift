import Markup

/// How tall a fence is to be.
///
/// Browsers make every fence at least as tall as what it holds; TeX is content with nine tenths, and looks better. So
/// the size goes into `maxsize`. Chromium gives every fence the width of the font's largest form of it and sets the
/// form that fits in the middle, which leaves gaps beside the smaller ones: a greatest width for each size closes
/// them (`css`).
enum FenceSize: Hashable, Sendable {
  /// No larger than the character itself.
  case plain
  /// One of the forms.
  case form(Form)
  /// Put together from pieces, as tall as what it holds.
  case assembled

  /// The forms that Latin Modern Math has of a fence, by height in hundredths of an em. Each is a hair less than the
  /// form itself: browsers take the first that is no smaller.
  enum Form: Int, CaseIterable, Hashable, Sendable {
    case form109 = 109
    /// `\big`.
    case form119 = 119
    case form144 = 144
    /// `\Big`.
    case form179 = 179
    case form209 = 209
    /// `\bigg`.
    case form239 = 239
    /// `\Bigg`.
    case form299 = 299

    /// In ems.
    var height: Double { Double(rawValue) / 100 }

    /// A width for parentheses, brackets and braces alike, in hundredths of an em.
    fileprivate var width: Int {
      switch self {
      case .form109: 42
      case .form119: 46
      case .form144: 52
      case .form179: 58
      case .form209: 64
      case .form239: 70
      case .form299: 84
      }
    }
  }

  /// The size of fences around contents.
  init(around contents: Extent) {
    let height = contents.fence
    if height <= 1 {
      self = .plain
    } else if let form = Form.allCases.first(where: { height <= $0.height + 0.01 }) {
      self = .form(form)
    } else {
      self = .assembled
    }
  }

  /// What makes a fence this size and no larger.
  var attributes: [Attribute] {
    switch self {
    case .plain: [Attribute("stretchy", "false")]
    case .form(let form): [Attribute("maxsize", form.text)]
    case .assembled: []
    }
  }

  static let css = Form.allCases
    .map { "mo[maxsize=\"\($0.text)\"] { max-width: \(Length.em(Double($0.width) / 100).text); }" }
    .joined(separator: "\n")
}

extension FenceSize.Form {
  var text: String { FenceSize.Form.texts[self] ?? Length.em(height).text }

  private static let texts = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, Length.em($0.height).text) })
}
