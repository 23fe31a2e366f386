def primes(limit):
    is_prime = [True] * limit
    is_prime[0] = False
    is_prime[1] = False
    p = 2
    while p * p < limit:
        if is_prime[p]:
            multiple = p * p
            while multiple < limit:
                is_prime[multiple] = False
                multiple += p
        p += 1
    count = 0
    for n in range(limit):
        if is_prime[n]:
            count += 1
    return count


print(primes(15_000_000))
