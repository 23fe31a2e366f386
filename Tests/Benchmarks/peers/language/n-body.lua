local sqrt = math.sqrt
local function body(x, y, z, vx, vy, vz, mass)
  return { x = x, y = y, z = z, vx = vx, vy = vy, vz = vz, mass = mass }
end
local bodies = {
  body(0, 0, 0, 0, 0, 0, 39.5),
  body(4.84, -1.16, -0.10, 0.61, 2.81, -0.02, 0.0377),
  body(8.34, 4.12, -0.40, -1.01, 1.82, 0.01, 0.0113),
  body(12.89, -15.11, -0.22, 1.08, 0.87, -0.01, 0.0017),
  body(15.38, -25.92, 0.18, 0.98, 0.59, -0.03, 0.0020),
}
local function advance(bodies, dt)
  for i = 1, #bodies do
    local a = bodies[i]
    for j = i + 1, #bodies do
      local b = bodies[j]
      local dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
      local square = dx * dx + dy * dy + dz * dz
      local magnitude = dt / (square * sqrt(square))
      local mi, mj = a.mass * magnitude, b.mass * magnitude
      a.vx, a.vy, a.vz = a.vx - dx * mj, a.vy - dy * mj, a.vz - dz * mj
      b.vx, b.vy, b.vz = b.vx + dx * mi, b.vy + dy * mi, b.vz + dz * mi
    end
  end
  for i = 1, #bodies do
    local a = bodies[i]
    a.x, a.y, a.z = a.x + dt * a.vx, a.y + dt * a.vy, a.z + dt * a.vz
  end
end
for _ = 1, 1000000 do advance(bodies, 0.001) end
print(bodies[1].x, bodies[2].x)
