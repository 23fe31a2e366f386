#ifndef CMATHFONTS_H
#define CMATHFONTS_H

#include <stddef.h>
#include <stdint.h>

/// A font as the bytes of a WOFF2 file; they live as long as the program.
struct font_bytes {
  const uint8_t *start;
  size_t count;
};

struct font_bytes math_font(void);
struct font_bytes primes_font(void);

#endif
