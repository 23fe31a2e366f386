-- The product passes 2^53, so the state is kept in two halves.
local counts, size = {}, 0
local state = 12345
for _ = 1, 5000000 do
  local high, low = math.floor(state / 65536), state % 65536
  state = ((high * 1103515245 % 32768) * 65536 + low * 1103515245 + 12345) % 2147483648
  local key = state % 5000
  local count = counts[key]
  if not count then size, count = size + 1, 0 end
  counts[key] = count + 1
end
print(size, counts[17] or 0)
