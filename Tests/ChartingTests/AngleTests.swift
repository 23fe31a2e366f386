import Foundation
import Testing

@testable import Charting

@Suite struct AngleTests {
  @Test func `directions agree with the system's functions`() {
    for step in -720...720 {
      let turn = Double(step) / 360
      let direction = Angle.direction(turn: turn)
      #expect(abs(direction.x - cos(turn * 2 * .pi)) < 1e-14)
      #expect(abs(direction.y - sin(turn * 2 * .pi)) < 1e-14)
      let degrees = Angle.degrees(x: direction.x, y: direction.y)
      let difference = abs(degrees - atan2(direction.y, direction.x) * 180 / .pi)
      #expect(min(difference, 360 - difference) < 1e-9)
    }
    #expect(Angle.degrees(x: 0, y: 0) == 0)
  }
}
