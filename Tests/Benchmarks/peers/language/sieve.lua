local function primes(limit)
  local isPrime = {}
  for n = 0, limit - 1 do isPrime[n] = true end
  isPrime[0], isPrime[1] = false, false
  local p = 2
  while p * p < limit do
    if isPrime[p] then
      local multiple = p * p
      while multiple < limit do
        isPrime[multiple] = false
        multiple = multiple + p
      end
    end
    p = p + 1
  end
  local count = 0
  for n = 0, limit - 1 do
    if isPrime[n] then count = count + 1 end
  end
  return count
end
print(primes(15000000))
