// What Embedded Swift expects of a C library, for a WebAssembly module that stands alone.

#include <stddef.h>
#include <stdint.h>

// MARK: Memory
//
// Blocks come in sizes that grow by halves and thirds: 32, 48, 64, 96 … A freed block waits in its size's
// list for the next that wants one. Its size's number stands before it.

enum { sizeCount = 56, headerSize = 16, pageSize = 65536 };

struct Block {
  struct Block *next;
};

extern unsigned char __heap_base;
static struct Block *freeBlocks[sizeCount];
static uintptr_t top;
static uintptr_t end;

static size_t roomOf(int number) { return (number & 1 ? (size_t)48 : (size_t)32) << (number >> 1); }

static int sizeFor(size_t count) {
  int number = 0;
  while (number < sizeCount && roomOf(number) < count) number++;
  return number;
}

static void *newBlock(size_t size) {
  if (top == 0) {
    top = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
    end = __builtin_wasm_memory_size(0) * pageSize;
  }
  if (size > end - top) {
    size_t pages = (size - (end - top) + pageSize - 1) / pageSize;
    if (pages < 64) pages = 64;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) __builtin_trap();
    end += pages * pageSize;
  }
  void *block = (void *)top;
  top += size;
  return block;
}

void *malloc(size_t count) {
  if (count > (size_t)1 << 31) __builtin_trap();
  int number = sizeFor(count + headerSize);
  struct Block *block = freeBlocks[number];
  if (block) {
    freeBlocks[number] = block->next;
  } else {
    block = newBlock(roomOf(number));
  }
  *(int *)block = number;
  return (unsigned char *)block + headerSize;
}

void free(void *memory) {
  if (!memory) return;
  struct Block *block = (struct Block *)((unsigned char *)memory - headerSize);
  int number = *(int *)block;
  block->next = freeBlocks[number];
  freeBlocks[number] = block;
}

int posix_memalign(void **memory, size_t alignment, size_t count) {
  // Swift takes what it is given: a refusal would be an address of zero, which can be written to.
  if (alignment > headerSize) __builtin_trap();
  *memory = malloc(count);
  return 0;
}

void *memcpy(void *to, const void *from, size_t count) { return __builtin_memcpy(to, from, count); }
void *memmove(void *to, const void *from, size_t count) { return __builtin_memmove(to, from, count); }
void *memset(void *to, int byte, size_t count) { return __builtin_memset(to, byte, count); }

int memcmp(const void *a, const void *b, size_t count) {
  const unsigned char *x = a, *y = b;
  for (size_t i = 0; i < count; i++) {
    if (x[i] != y[i]) return x[i] - y[i];
  }
  return 0;
}

size_t strlen(const char *text) {
  size_t count = 0;
  while (text[count]) count++;
  return count;
}

// MARK: The rest of a system

uintptr_t __stack_chk_guard = 0x595e9fbd;
void __stack_chk_fail(void) { __builtin_trap(); }
int putchar(int character) { return character; }

/// Seeds of hash tables. No order of theirs reaches a result, so they may as well be the same each time.
void arc4random_buf(void *to, size_t count) { memset(to, 42, count); }

// MARK: 128-bit integers, as two halves

typedef unsigned __int128 Wide;

void __multi3(uint64_t *result, uint64_t aLow, uint64_t aHigh, uint64_t bLow, uint64_t bHigh) {
  uint64_t a0 = (uint32_t)aLow, a1 = aLow >> 32, b0 = (uint32_t)bLow, b1 = bLow >> 32;
  uint64_t low = a0 * b0;
  uint64_t middle = a1 * b0 + (low >> 32);
  uint64_t other = a0 * b1 + (uint32_t)middle;
  result[0] = other << 32 | (uint32_t)low;
  result[1] = a1 * b1 + (middle >> 32) + (other >> 32) + aLow * bHigh + aHigh * bLow;
}

void __ashlti3(uint64_t *result, uint64_t low, uint64_t high, int count) {
  result[0] = count >= 64 ? 0 : low << count;
  result[1] = count >= 64 ? low << (count - 64) : count == 0 ? high : high << count | low >> (64 - count);
}

void __lshrti3(uint64_t *result, uint64_t low, uint64_t high, int count) {
  result[1] = count >= 64 ? 0 : high >> count;
  result[0] = count >= 64 ? high >> (count - 64) : count == 0 ? low : low >> count | high << (64 - count);
}

// MARK: Floating point; each result is the exact one, rounded once

static double magnitude(double x) { return __builtin_fabs(x); }

static int isFinite(double x) { return magnitude(x) < __builtin_inf(); }

/// |x| = significand * 2^exponent, for a finite x.
static uint64_t significand(double x, int *exponent) {
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  int field = bits >> 52 & 0x7ff;
  *exponent = (field ? field : 1) - 1075;
  return (bits & 0x000fffffffffffff) | (field ? (uint64_t)1 << 52 : 0);
}

/// value * 2^exponent, where the product is a double.
static double scaled(uint64_t value, int exponent) {
  double result = value;
  for (; exponent > 900; exponent -= 900) result *= 0x1p900;
  for (; exponent < -900; exponent += 900) result *= 0x1p-900;
  uint64_t bits = (uint64_t)(exponent + 1023) << 52;
  double power;
  memcpy(&power, &bits, sizeof power);
  return result * power;
}

double round(double x) {
  double whole = __builtin_trunc(x);
  double rounded = magnitude(x - whole) >= 0.5 ? magnitude(whole) + 1 : magnitude(whole);
  return __builtin_copysign(rounded, x);
}

double fmod(double x, double y) {
  if (!isFinite(x) || y != y || y == 0) return (x * y) / (x * y);
  if (magnitude(x) < magnitude(y)) return x;
  int top, bottom;
  uint64_t rest = significand(x, &top), divisor = significand(y, &bottom);
  for (rest %= divisor; top > bottom && rest != 0; top--) rest = (rest << 1) % divisor;
  return __builtin_copysign(scaled(rest, bottom), x);
}

double remainder(double x, double y) {
  if (!isFinite(x) || y != y || y == 0) return (x * y) / (x * y);
  double step = magnitude(y);
  // Modulo two steps the quotient's evenness is kept, which decides ties.
  double rest = magnitude(x);
  if (isFinite(step + step)) rest = fmod(rest, step + step);
  if (rest > step) {
    rest -= step;
    rest -= rest >= step - rest ? step : 0;
  } else if (rest > step - rest) {
    rest -= step;
  }
  return __builtin_copysign(1, x) * rest;
}

/// (-1)^isNegative * value * 2^exponent, rounded to nearest, ties to even; value has bits to spare.
static double nearest(Wide value, int exponent, int isNegative) {
  int width = 0;
  while (value >> width) width++;
  int drop = width - 53;
  if (exponent + drop < -1074) drop = -1074 - exponent;
  uint64_t kept = value;
  if (drop > 127) return __builtin_copysign(0, isNegative ? -1 : 1);
  if (drop > 0) {
    kept = value >> drop;
    Wide rest = value & (((Wide)1 << drop) - 1), half = (Wide)1 << (drop - 1);
    kept += rest > half || (rest == half && (kept & 1));
    exponent += drop;
  }
  if (exponent > 1023) return isNegative ? -__builtin_inf() : __builtin_inf();
  return __builtin_copysign(scaled(kept, exponent), isNegative ? -1 : 1);
}

double fma(double x, double y, double z) {
  if (!isFinite(x) || !isFinite(y) || x == 0 || y == 0) return x * y + z;
  if (!isFinite(z)) return z;
  if (z == 0) return x * y;
  int xExponent, yExponent, exponent;
  Wide product = (Wide)significand(x, &xExponent) * significand(y, &yExponent);
  Wide addend = significand(z, &exponent);
  int productExponent = xExponent + yExponent;
  // Both are brought to 124 bits, so that what is cut off below the larger one decides no tie.
  for (; !(product >> 123); product <<= 1) productExponent--;
  for (; !(addend >> 123); addend <<= 1) exponent--;
  int isNegative = (x < 0) != (y < 0), isOther = z < 0;
  if (exponent > productExponent || (exponent == productExponent && addend > product)) {
    Wide value = product;
    product = addend;
    addend = value;
    int other = productExponent;
    productExponent = exponent;
    exponent = other;
    int sign = isNegative;
    isNegative = isOther;
    isOther = sign;
  }
  int distance = productExponent - exponent;
  Wide cut = distance > 127 ? 1 : addend >> distance;
  if (distance > 0 && distance <= 127 && (addend & (((Wide)1 << distance) - 1))) cut |= 1;
  Wide sum = isNegative == isOther ? product + cut : product - cut;
  return sum == 0 ? 0 : nearest(sum, productExponent, isNegative);
}
