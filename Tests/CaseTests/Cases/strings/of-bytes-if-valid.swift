print(String(validating: [72, 105] as [UInt8], as: UTF8.self) as Any)  // expect: Optional("Hi")
print(String(validating: [0xff] as [UInt8], as: UTF8.self) as Any)  // expect: nil
