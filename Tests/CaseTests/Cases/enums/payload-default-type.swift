enum Event {
    case a(x: Int = "3") // error: cannot convert value of type 'String'
    case b(Int = 1)
}
let e: Event = .b // error: cannot convert value of type
print(Event.a(), e)
