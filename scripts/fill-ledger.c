/* The yardstick for `whosays apply`: fills an empty ledger with the rows of another one, byte for byte, and
   makes every hash again that the history needs, in one transaction. What it takes to read the other ledger is kept
   out of the count: callgrind counts inside `fill` alone (--toggle-collect=fill).
   usage: fill-ledger FULL EMPTY */
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Referenced tables before those that refer. */
static const char *tables[] = {"story", "draft", "segment", "proposal", "source", "descriptor", "party",
  "terms", "claim", "mention", "attribution", "attributionClaim", "setAside", "evidence", "evidenceLine",
  "claimCheck", "lineage", "assessment", "event", "eventPayload", "eventRow"};
enum { TABLES = sizeof tables / sizeof *tables, EVENT = 18, PAYLOAD = 19 };

static struct { int columns; long rows; char **names; sqlite3_value **values; } held[TABLES];

static void stop(sqlite3 *db, const char *what) {
  fprintf(stderr, "fill-ledger: %s: %s\n", what, db ? sqlite3_errmsg(db) : "");
  exit(2);
}

static void run(sqlite3 *db, const char *sql) {
  if (sqlite3_exec(db, sql, 0, 0, 0) != SQLITE_OK) stop(db, sql);
}

static sqlite3_stmt *prepared(sqlite3 *db, const char *sql) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v2(db, sql, -1, &statement, 0) != SQLITE_OK) stop(db, sql);
  return statement;
}

/* SHA-256 (FIPS 180-4). */
typedef struct { uint32_t h[8]; uint64_t bytes; unsigned char block[64]; } sha;
static const uint32_t K[64] = {
  0x428a2f98,0x71374491,0xb5c0fbcf,0xe9b5dba5,0x3956c25b,0x59f111f1,0x923f82a4,0xab1c5ed5,0xd807aa98,0x12835b01,
  0x243185be,0x550c7dc3,0x72be5d74,0x80deb1fe,0x9bdc06a7,0xc19bf174,0xe49b69c1,0xefbe4786,0x0fc19dc6,0x240ca1cc,
  0x2de92c6f,0x4a7484aa,0x5cb0a9dc,0x76f988da,0x983e5152,0xa831c66d,0xb00327c8,0xbf597fc7,0xc6e00bf3,0xd5a79147,
  0x06ca6351,0x14292967,0x27b70a85,0x2e1b2138,0x4d2c6dfc,0x53380d13,0x650a7354,0x766a0abb,0x81c2c92e,0x92722c85,
  0xa2bfe8a1,0xa81a664b,0xc24b8b70,0xc76c51a3,0xd192e819,0xd6990624,0xf40e3585,0x106aa070,0x19a4c116,0x1e376c08,
  0x2748774c,0x34b0bcb5,0x391c0cb3,0x4ed8aa4a,0x5b9cca4f,0x682e6ff3,0x748f82ee,0x78a5636f,0x84c87814,0x8cc70208,
  0x90befffa,0xa4506ceb,0xbef9a3f7,0xc67178f2};
#define R(x, n) ((x) >> (n) | (x) << (32 - (n)))
static void mix(sha *s, const unsigned char *p) {
  uint32_t w[64], a = s->h[0], b = s->h[1], c = s->h[2], d = s->h[3], e = s->h[4], f = s->h[5], g = s->h[6],
    h = s->h[7], t;
  for (int i = 0; i < 16; i++) w[i] = (uint32_t)p[4*i] << 24 | p[4*i+1] << 16 | p[4*i+2] << 8 | p[4*i+3];
  for (int i = 16; i < 64; i++) w[i] = w[i-16] + w[i-7] + (R(w[i-15],7) ^ R(w[i-15],18) ^ w[i-15] >> 3)
    + (R(w[i-2],17) ^ R(w[i-2],19) ^ w[i-2] >> 10);
#define STEP(a, b, c, d, e, f, g, h, i) \
  t = h + (R(e,6) ^ R(e,11) ^ R(e,25)) + (g ^ (e & (f ^ g))) + K[i] + w[i]; \
  d += t; \
  h = t + (R(a,2) ^ R(a,13) ^ R(a,22)) + ((a & b) | (c & (a | b)));
  for (int i = 0; i < 64; i += 8) {
    STEP(a, b, c, d, e, f, g, h, i) STEP(h, a, b, c, d, e, f, g, i + 1)
    STEP(g, h, a, b, c, d, e, f, i + 2) STEP(f, g, h, a, b, c, d, e, i + 3)
    STEP(e, f, g, h, a, b, c, d, i + 4) STEP(d, e, f, g, h, a, b, c, i + 5)
    STEP(c, d, e, f, g, h, a, b, i + 6) STEP(b, c, d, e, f, g, h, a, i + 7)
  }
  uint32_t sum[8] = {a, b, c, d, e, f, g, h};
  for (int i = 0; i < 8; i++) s->h[i] += sum[i];
}
static void start(sha *s) {
  static const uint32_t first[8] = {0x6a09e667,0xbb67ae85,0x3c6ef372,0xa54ff53a,0x510e527f,0x9b05688c,0x1f83d9ab,0x5be0cd19};
  memcpy(s->h, first, sizeof first);
  s->bytes = 0;
}
static void add(sha *s, const void *data, size_t size) {
  const unsigned char *p = data;
  size_t have = s->bytes % 64;
  s->bytes += size;
  while (size > 0) {
    if (have == 0 && size >= 64) { mix(s, p); p += 64; size -= 64; continue; }
    size_t part = 64 - have < size ? 64 - have : size;
    memcpy(s->block + have, p, part);
    p += part; size -= part; have += part;
    if (have == 64) { mix(s, s->block); have = 0; }
  }
}
static void finish(sha *s, unsigned char *digest) {
  uint64_t bits = s->bytes * 8;
  unsigned char tail[72] = {0x80};
  size_t size = 64 - (s->bytes + 8) % 64;
  for (int i = 0; i < 8; i++) tail[size + i] = (unsigned char)(bits >> (56 - 8 * i));
  add(s, tail, size + 8);
  for (int i = 0; i < 32; i++) digest[i] = (unsigned char)(s->h[i/4] >> (24 - 8 * (i % 4)));
}
/* A field of a digest: its length in eight bytes, then itself. */
static void field(sha *s, const void *head, size_t headSize, const void *data, size_t size) {
  unsigned char length[8];
  for (int i = 0; i < 8; i++) length[i] = (unsigned char)((uint64_t)(headSize + size) >> (56 - 8 * i));
  add(s, length, 8);
  add(s, head, headSize);
  add(s, data, size);
}
static void bytesOf(sha *s, sqlite3_value *value) {
  field(s, "", 0, sqlite3_value_blob(value), (size_t)sqlite3_value_bytes(value));
}
static void numberOf(sha *s, sqlite3_value *value) {
  char text[24];
  field(s, "", 0, text, (size_t)snprintf(text, sizeof text, "%lld", sqlite3_value_int64(value)));
}

static void hold(sqlite3 *db, int t) {
  char sql[100];
  snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", tables[t]);
  sqlite3_stmt *statement = prepared(db, sql);
  sqlite3_step(statement);
  long rows = sqlite3_column_int64(statement, 0);
  sqlite3_finalize(statement);
  snprintf(sql, sizeof sql, "SELECT * FROM %s ORDER BY %s", tables[t], t == TABLES - 1 ? "sequence" : "1");
  statement = prepared(db, sql);
  int columns = sqlite3_column_count(statement);
  held[t].columns = columns;
  held[t].names = calloc((size_t)columns, sizeof(char *));
  held[t].values = calloc((size_t)(rows * columns + 1), sizeof(sqlite3_value *));
  for (int i = 0; i < columns; i++) held[t].names[i] = strdup(sqlite3_column_name(statement, i));
  while (sqlite3_step(statement) == SQLITE_ROW) {
    for (int i = 0; i < columns; i++)
      held[t].values[held[t].rows * columns + i] = sqlite3_value_dup(sqlite3_column_value(statement, i));
    held[t].rows++;
  }
  sqlite3_finalize(statement);
}

/* What the history notes of a row; columns that are null are passed over. */
static void hashRow(int t, sqlite3_value **row, unsigned char *digest) {
  sha s;
  start(&s);
  field(&s, "", 0, tables[t], strlen(tables[t]));
  for (int i = 0; i < held[t].columns; i++) {
    int type = sqlite3_value_type(row[i]);
    if (type == SQLITE_NULL) continue;
    field(&s, "", 0, held[t].names[i], strlen(held[t].names[i]));
    if (type == SQLITE_INTEGER) {
      char text[24];
      field(&s, "integer ", 8, text, (size_t)snprintf(text, sizeof text, "%lld", sqlite3_value_int64(row[i])));
    } else {
      field(&s, "text ", 5, sqlite3_value_blob(row[i]), (size_t)sqlite3_value_bytes(row[i]));
    }
  }
  finish(&s, digest);
}

__attribute__((noinline)) static long fill(sqlite3 *db) {
  unsigned char digest[32];
  long rows = 0;
  run(db, "BEGIN IMMEDIATE");
  for (int t = 0; t < TABLES; t++) {
    char sql[400];
    int size = snprintf(sql, sizeof sql, "INSERT INTO %s VALUES (?", tables[t]);
    for (int i = 1; i < held[t].columns; i++) size += snprintf(sql + size, sizeof sql - (size_t)size, ", ?");
    snprintf(sql + size, sizeof sql - (size_t)size, ")");
    sqlite3_stmt *statement = prepared(db, sql);
    for (long r = 0; r < held[t].rows; r++, rows++) {
      sqlite3_value **row = held[t].values + r * held[t].columns;
      if (t < EVENT) hashRow(t, row, digest);
      if (t == EVENT) {
        sqlite3_value **payload = held[PAYLOAD].values + r * held[PAYLOAD].columns;
        sha s;
        start(&s);
        for (int i = 1; i <= 4; i++) bytesOf(&s, payload[i]);
        finish(&s, digest);
        if (memcmp(digest, sqlite3_value_blob(row[7]), 32)) stop(0, "another commitment");
        start(&s);
        bytesOf(&s, row[6]);
        numberOf(&s, row[0]);
        bytesOf(&s, row[1]);
        numberOf(&s, row[2]);
        bytesOf(&s, row[3]);
        bytesOf(&s, row[4]);
        bytesOf(&s, row[5]);
        bytesOf(&s, row[7]);
        finish(&s, digest);
        if (memcmp(digest, sqlite3_value_blob(row[8]), 32)) stop(0, "another digest");
      }
      for (int i = 0; i < held[t].columns; i++) sqlite3_bind_value(statement, i + 1, row[i]);
      if (sqlite3_step(statement) != SQLITE_DONE) stop(db, sql);
      sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
  }
  run(db, "INSERT INTO draftSearch (rowid, text) SELECT id, text FROM draft");
  run(db, "INSERT INTO claimSearch (rowid, words) SELECT id, words FROM claim");
  run(db, "COMMIT");
  return rows;
}

int main(int count, char **words) {
  sqlite3 *full, *empty;
  if (count != 3) stop(0, "usage: fill-ledger FULL EMPTY");
  if (sqlite3_open_v2(words[1], &full, SQLITE_OPEN_READWRITE, 0)) stop(full, words[1]);
  if (sqlite3_open_v2(words[2], &empty, SQLITE_OPEN_READWRITE, 0)) stop(empty, words[2]);
  for (int t = 0; t < TABLES; t++) hold(full, t);
  run(empty, "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;"
    "PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON");
  printf("%ld rows\n", fill(empty));
  return 0;
}
