local band = bit.band
local s, x = 0.0, 0.5
for i = 0, 49999999 do
  x = x * 0.999 + 0.001 * band(i, 7)
  s = s + x
end
print(s)
