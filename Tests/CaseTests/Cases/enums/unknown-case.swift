enum Level { case low, high }
let l = Level.hihg // error: type 'Level' has no member 'hihg'
