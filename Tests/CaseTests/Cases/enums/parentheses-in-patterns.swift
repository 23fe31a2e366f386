enum Step { case go(Int), stop }
func show(_ step: Step) -> Int {
  if case .go = step { return 1 }
  if case .stop() = step { return 2 } // error: pattern with associated values does not match enum case 'stop'
  return 3
}
