#include "CMathFonts.h"

// Standard C has #embed since C23; older Clang modes take it with a word.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t math[] = {
#embed "math.woff2"
};

static const uint8_t primes[] = {
#embed "primes.woff2"
};

struct font_bytes math_font(void) { return (struct font_bytes){math, sizeof math}; }

struct font_bytes primes_font(void) { return (struct font_bytes){primes, sizeof primes}; }
