/* Loaded before the C library (LD_PRELOAD), makes one call on a ledger's files go wrong, after the manner of
   SQLite's own tests of input and output (sqlite.org/testing.html, 3.2 and 3.3).

     FAULT_PATH   calls on files whose path contains this are counted
     FAULT_AT     the number of the call, from 1, that goes wrong
     FAULT_MODE   full     it fails with ENOSPC, and so does every later write; room is made again by nobody
                  error    it fails with EIO, and so does every later call
                  once     it alone fails with EIO
                  die      the process ends before it
                  torn     of a write the first half is done, and the process ends
     FAULT_TRACE  a file that is made when it went wrong

   Counted are write, pwrite, ftruncate, fsync, fdatasync, rename, link and unlink. Linux, for /proc. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static long count;

static int mode_is(const char *name) {
  const char *mode = getenv("FAULT_MODE");
  return mode && !strcmp(mode, name);
}

/* Whether the call on the path goes wrong; `half` is told where half of it is to be done first. */
static int fails(const char *path, int frees_room, int *half) {
  const char *part = getenv("FAULT_PATH"), *at = getenv("FAULT_AT"), *trace = getenv("FAULT_TRACE");
  long number = at ? atol(at) : 0;
  if (!part || number < 1 || !path || !strstr(path, part)) return 0;
  count++;
  if (count < number || (count > number && mode_is("once"))) return 0;
  if (count > number && mode_is("full") && frees_room) return 0;
  if (trace) {
    long file = syscall(SYS_openat, AT_FDCWD, trace, O_CREAT | O_WRONLY, 0600);
    if (file >= 0) syscall(SYS_close, file);
  }
  if (mode_is("torn") && half) { *half = 1; return 0; }
  if (mode_is("torn") || mode_is("die")) _exit(99);
  errno = mode_is("full") ? ENOSPC : EIO;
  return 1;
}

static int fails_on(int file, int *half) {
  char link[64], path[4096];
  int kept = errno;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  errno = kept;
  if (length <= 0) return 0;
  path[length] = 0;
  return fails(path, 0, half);
}

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

ssize_t write(int file, const void *bytes, size_t size) {
  REAL(ssize_t, write, int, const void *, size_t);
  int half = 0;
  if (fails_on(file, &half)) return -1;
  if (half) { real(file, bytes, size / 2); _exit(99); }
  return real(file, bytes, size);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t place) {
  REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t);
  int half = 0;
  if (fails_on(file, &half)) return -1;
  if (half) { real(file, bytes, size / 2, place); _exit(99); }
  return real(file, bytes, size, place);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t place) {
  return pwrite64(file, bytes, size, place);
}

int ftruncate64(int file, off64_t size) {
  REAL(int, ftruncate64, int, off64_t);
  return fails_on(file, 0) ? -1 : real(file, size);
}

int ftruncate(int file, off_t size) { return ftruncate64(file, size); }

int fsync(int file) {
  REAL(int, fsync, int);
  return fails_on(file, 0) ? -1 : real(file);
}

int fdatasync(int file) {
  REAL(int, fdatasync, int);
  return fails_on(file, 0) ? -1 : real(file);
}

int unlink(const char *path) {
  REAL(int, unlink, const char *);
  return fails(path, 1, 0) ? -1 : real(path);
}

int rename(const char *from, const char *to) {
  REAL(int, rename, const char *, const char *);
  return fails(to, 0, 0) ? -1 : real(from, to);
}

int link(const char *from, const char *to) {
  REAL(int, link, const char *, const char *);
  return fails(to, 0, 0) ? -1 : real(from, to);
}
