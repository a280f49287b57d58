#include "ReaderWeights.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(8) static const unsigned char weights[] = {
#embed "weights.bin"
};

const void *reader_weights_start(void) { return weights; }

unsigned long reader_weights_count(void) { return sizeof weights; }
