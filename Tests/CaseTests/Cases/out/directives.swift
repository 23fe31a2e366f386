#if os(Linux) // refused: conditional compilation is not supported in cells: '#if'
class A {}
#if DEBUG
let a = 1
#endif
#else
let a = 2
#endif
print(#line) // refused: macros are not supported in cells: '#line'
let path = #file // refused: macros are not supported in cells: '#file'
#warning("mind") // refused: macros are not supported in cells: '#warning'
if #available(macOS 10, *) { print(1) } // refused: availability conditions are not supported in cells: '#available'
print("after")
