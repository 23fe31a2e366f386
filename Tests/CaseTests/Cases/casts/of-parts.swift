let values: [Any] = [1, 2]
let named: [String: Any] = ["a": 1]
let maybe: [Any]? = values
print(values as? [Int] as Any) // refused: a cast of '[Any]' is not supported
print(named as? [String: Int] as Any) // refused: a cast of '[String : Any]' is not supported
print(maybe as? [Int] as Any) // refused: a cast of '[Any]' is not supported
print(values.compactMap { $0 as? Int })
