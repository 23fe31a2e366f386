/// Where a remark stands beside its mark.
public enum AnnotationPosition: Hashable, Sendable {
  case automatic, overlay, top, bottom, leading, trailing
  case topLeading, topTrailing, bottomLeading, bottomTrailing
}

/// Which part of a remark lines up with which part of its mark.
public enum Alignment: Hashable, Sendable {
  case center, leading, trailing, top, bottom
  case topLeading, topTrailing, bottomLeading, bottomTrailing

  /// −1 for the leading edge, 0 for the middle, 1 for the trailing edge.
  var across: Double {
    switch self {
    case .leading, .topLeading, .bottomLeading: -1
    case .center, .top, .bottom: 0
    case .trailing, .topTrailing, .bottomTrailing: 1
    }
  }

  /// −1 for the upper edge, 0 for the middle, 1 for the lower edge.
  var down: Double {
    switch self {
    case .top, .topLeading, .topTrailing: -1
    case .center, .leading, .trailing: 0
    case .bottom, .bottomLeading, .bottomTrailing: 1
    }
  }
}

/// A remark at a mark.
struct Annotation: Hashable, Sendable {
  let position: AnnotationPosition
  let alignment: Alignment
  /// Pixels between the remark and its mark; nil for the usual distance.
  let spacing: Double?
  let text: Text
}
