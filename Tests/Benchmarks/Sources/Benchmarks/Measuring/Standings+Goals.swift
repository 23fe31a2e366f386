extension Standings {
  /// The goals that were not reached, in words. A work that nobody did is one.
  func missed(_ goals: [Goal], ours: String) -> [String] {
    goals.compactMap { goal in
      switch goal {
      case .times(let wanted, let peer, let work):
        let ratio = self.ratio(work, peer, to: ours) ?? 0
        return ratio >= wanted
          ? nil : "\(work): \(decimal(ratio)) times as fast as \(peer), wanted \(decimal(wanted))"
      case .milliseconds(let allowed, let work):
        let time = (median(work, ours) ?? .infinity) * 1000
        return time <= allowed ? nil : "\(work): \(decimal(time)) ms, allowed \(decimal(allowed))"
      case .memory(let allowed, let work):
        let size = medianMemory(work, ours) ?? .infinity
        return size <= allowed ? nil : "\(work): \(decimal(size)) MiB, allowed \(decimal(allowed))"
      }
    }
  }
}
