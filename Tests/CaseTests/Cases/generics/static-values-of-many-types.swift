struct Box<T> { var x: T }
extension Box { static let size = 1 } // error: static stored properties not supported in generic types
extension Box where T: Comparable { static let one = 1 } // error: static stored properties not supported in generic types
