protocol Holder<Value> { associatedtype Item } // error: an associated type named 'Value' must be declared in the protocol 'Holder'
protocol Hidden { private func f() } // error: 'private' modifier cannot be used in protocols
protocol Made { init(x: Int) { } } // error: protocol initializers must not have bodies
protocol Refined<Item>: Holder {}
