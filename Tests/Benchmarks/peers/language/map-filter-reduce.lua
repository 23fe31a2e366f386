local function map(list, f)
  local result = {}
  for i = 1, #list do result[i] = f(list[i]) end
  return result
end
local function filter(list, f)
  local result = {}
  for i = 1, #list do
    if f(list[i]) then result[#result + 1] = list[i] end
  end
  return result
end
local function reduce(list, value, f)
  for i = 1, #list do value = f(value, list[i]) end
  return value
end
local numbers = {}
for i = 0, 999999 do numbers[i + 1] = i end
local total = 0
for round = 0, 14 do
  local tripled = map(numbers, function(n) return n * 3 + round end)
  local even = filter(tripled, function(n) return n % 2 == 0 end)
  total = total + reduce(even, 0, function(a, b) return a + b end)
end
print(total)
