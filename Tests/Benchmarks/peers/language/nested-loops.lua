local bxor = bit.bxor
local count = 0
for a = 1, 360 do
  for b = a, 360 do
    for c = b, 360 do
      if a * a + b * b == c * c then count = count + 1 end
    end
  end
end
for i = 0, 4999 do
  for j = 0, 4999 do count = count + bxor(i, j) end
end
print(count)
