local bxor = bit.bxor
local count = 0
for a = 1, 250 do
  for b = a, 250 do
    for c = b, 250 do
      if a * a + b * b == c * c then count = count + 1 end
    end
  end
end
for i = 0, 2999 do
  for j = 0, 2999 do count = count + bxor(i, j) end
end
print(count)
