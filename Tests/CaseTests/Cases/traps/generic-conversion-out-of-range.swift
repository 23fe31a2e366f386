// A generic function converts as the type converts any integer, not one of its own kind.
func converted<T: FixedWidthInteger>(_ number: Int) -> T {
    T(number)  // trap: Not enough bits
}
print(converted(200) as UInt8)  // expect: 200
print(converted(300) as UInt8)
