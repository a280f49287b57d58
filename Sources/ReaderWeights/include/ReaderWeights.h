#ifndef READER_WEIGHTS_H
#define READER_WEIGHTS_H

/// Where the weights of the reading model start, at a multiple of eight bytes. `reader-train` writes
/// them; ModelWeights.swift says how they lie.
const void *reader_weights_start(void);

/// How many bytes they are.
unsigned long reader_weights_count(void);

#endif
