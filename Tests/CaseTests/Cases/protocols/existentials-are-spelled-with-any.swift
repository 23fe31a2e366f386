protocol P {}
protocol Q<T> { associatedtype T }
func f(_ x: any P, _ y: (any P)?, _ z: [any P], _ f: (any P) -> any P, _ q: any Q<Int>, _ e: any Error, _ a: Any) {
  let _: Int = x // error: cannot convert value of type 'any P' to specified type 'Int'
  let _: Int = y // error: cannot convert value of type '(any P)?' to specified type 'Int'
  let _: Int = z // error: cannot convert value of type '[any P]' to specified type 'Int'
  let _: Int = f // error: cannot convert value of type '(any P) -> any P' to specified type 'Int'
  let _: Int = q // error: cannot convert value of type 'any Q<Int>' to specified type 'Int'
  let _: Int = e // error: cannot convert value of type 'any Error' to specified type 'Int'
  let _: Int = a // error: cannot convert value of type 'Any' to specified type 'Int'
  let _: Int = (any P).self // error: cannot convert value of type '(any P).Type' to specified type 'Int'
  y.missing() // error: value of type '(any P)?' has no member 'missing'
}
