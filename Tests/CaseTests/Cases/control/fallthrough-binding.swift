func f(_ n: Int) {
    switch n {
    case 0: fallthrough // error: 'fallthrough' into a case that binds 'z'
    case let z where z > 3: print(z)
    default: break
    }
}
