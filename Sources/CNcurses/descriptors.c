#define _GNU_SOURCE

#include "CNcurses.h"

#include <string.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

int wake_open(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

void wake_post(int descriptor) {
  const uint64_t one = 1;
  ssize_t written = write(descriptor, &one, sizeof one);
  (void)written;
}

void wake_take(int descriptor) {
  uint64_t count;
  ssize_t taken = read(descriptor, &count, sizeof count);
  (void)taken;
}

int watch_open(const char *folder) {
  int descriptor = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
  if (descriptor < 0) return -1;
  const uint32_t events = IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_CLOSE_WRITE;
  if (inotify_add_watch(descriptor, folder, events) >= 0) return descriptor;
  close(descriptor);
  return -1;
}

bool watch_take(int descriptor, const char *prefix) {
  _Alignas(struct inotify_event) char buffer[4096];
  bool is_touched = false;
  ssize_t count;
  while ((count = read(descriptor, buffer, sizeof buffer)) > 0) {
    for (char *at = buffer; at < buffer + count;) {
      const struct inotify_event *event = (const struct inotify_event *)at;
      // An overflow names no file: anything may have happened.
      if (event->mask & IN_Q_OVERFLOW) is_touched = true;
      if (event->len > 0 && strncmp(event->name, prefix, strlen(prefix)) == 0) is_touched = true;
      at += sizeof *event + event->len;
    }
  }
  return is_touched;
}
