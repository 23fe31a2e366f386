import math


class Body:
    __slots__ = ("x", "y", "z", "vx", "vy", "vz", "mass")

    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x, self.y, self.z = x, y, z
        self.vx, self.vy, self.vz = vx, vy, vz
        self.mass = mass


def advance(bodies, dt):
    for i in range(len(bodies)):
        a = bodies[i]
        for j in range(i + 1, len(bodies)):
            b = bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            square = dx * dx + dy * dy + dz * dz
            magnitude = dt / (square * math.sqrt(square))
            mi, mj = a.mass * magnitude, b.mass * magnitude
            a.vx -= dx * mj
            a.vy -= dy * mj
            a.vz -= dz * mj
            b.vx += dx * mi
            b.vy += dy * mi
            b.vz += dz * mi
    for a in bodies:
        a.x += dt * a.vx
        a.y += dt * a.vy
        a.z += dt * a.vz


bodies = [
    Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.5),
    Body(4.84, -1.16, -0.10, 0.61, 2.81, -0.02, 0.0377),
    Body(8.34, 4.12, -0.40, -1.01, 1.82, 0.01, 0.0113),
    Body(12.89, -15.11, -0.22, 1.08, 0.87, -0.01, 0.0017),
    Body(15.38, -25.92, 0.18, 0.98, 0.59, -0.03, 0.0020),
]
for _ in range(1_000_000):
    advance(bodies, 0.001)
print(bodies[0].x, bodies[1].x)
