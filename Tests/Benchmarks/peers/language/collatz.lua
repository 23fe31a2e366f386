local function steps(start)
  local n, count = start, 0
  while n ~= 1 do
    if n % 2 == 0 then n = n / 2 else n = 3 * n + 1 end
    count = count + 1
  end
  return count
end
local best, most = 1, 0
for start = 1, 399999 do
  local count = steps(start)
  if count > most then best, most = start, count end
end
print(best, most)
