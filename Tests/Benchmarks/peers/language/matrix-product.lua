local n = 300
local a, b = {}, {}
for i = 0, n * n - 1 do a[i], b[i] = i % 7, i % 5 end
local function product(a, b, n)
  local c = {}
  for i = 0, n - 1 do
    for j = 0, n - 1 do
      local sum = 0.0
      for k = 0, n - 1 do sum = sum + a[i * n + k] * b[k * n + j] end
      c[i * n + j] = sum
    end
  end
  return c
end
local c = product(a, b, n)
print(c[0], c[n * n - 1])
