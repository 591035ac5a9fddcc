#define _GNU_SOURCE

#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

// The counter that a signal's handler posts to and the loop's poll waits for.
static int wake_open(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

static void wake_post(int descriptor) {
  const uint64_t one = 1;
  ssize_t written = write(descriptor, &one, sizeof one);
  (void)written;
}

static void wake_take(int descriptor) {
  uint64_t count;
  ssize_t taken = read(descriptor, &count, sizeof count);
  (void)taken;
}

// What the handlers need, in memory that they may touch.
static struct termios shell_settings;
static unsigned char farewell[512];
static size_t farewell_count;
static volatile sig_atomic_t has_screen;
static volatile sig_atomic_t diverted = -1;
static volatile sig_atomic_t errors_home = -1;

static uint32_t caught;
static int caught_event = -1;

static const int deadly[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS, SIGINT, SIGQUIT};
enum { DEADLY_COUNT = sizeof deadly / sizeof deadly[0] };
static struct sigaction before[DEADLY_COUNT];

// A line that takes no bytes must not keep the process from ending.
static bool takes_bytes(int file) {
  struct pollfd line = {.fd = file, .events = POLLOUT};
  return poll(&line, 1, 500) == 1;
}

static void write_all(int file, const unsigned char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(file, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

// Async-signal-safe, like all that it calls.
static void give_back(void) {
  if (!has_screen) return;
  has_screen = 0;
  if (takes_bytes(STDOUT_FILENO)) write_all(STDOUT_FILENO, farewell, farewell_count);
  tcsetattr(STDIN_FILENO, TCSANOW, &shell_settings);
  // What the terminal answered to our questions must not reach the shell as typed text.
  tcflush(STDIN_FILENO, TCIFLUSH);
  rescue_replay_errors();
}

static void die(int number, siginfo_t *info, void *context) {
  (void)context;
  int saved = errno;
  give_back();
  for (int index = 0; index < DEADLY_COUNT; index++) {
    if (deadly[index] == number) sigaction(number, &before[index], NULL);
  }
  // A fault comes again by itself when the handler returns; a signal that was sent must be sent again.
  if (info == NULL || info->si_code <= 0) raise(number);
  errno = saved;
}

static void give_back_at_exit(void) { give_back(); }

static void catch_deadly(void) {
  static unsigned char stack[64 * 1024];
  stack_t present;
  // A stack that overflowed leaves no room for a handler.
  if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) {
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&own, NULL);
  }
  struct sigaction action = {.sa_sigaction = die, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int index = 0; index < DEADLY_COUNT; index++) {
    sigaction(deadly[index], NULL, &before[index]);
    if (before[index].sa_handler != SIG_IGN) sigaction(deadly[index], &action, NULL);
  }
}

void rescue_install(void) {
  static bool is_installed;
  if (is_installed) return;
  is_installed = true;
  catch_deadly();
  atexit(give_back_at_exit);
}

void rescue_prepare(const void *bytes, size_t count, const struct termios *settings) {
  farewell_count = count < sizeof farewell ? count : sizeof farewell;
  memcpy(farewell, bytes, farewell_count);
  shell_settings = *settings;
}

void rescue_arm(void) { has_screen = 1; }

void rescue_disarm(void) { has_screen = 0; }

void rescue_divert_errors(void) {
  if (diverted >= 0 || !isatty(STDERR_FILENO)) return;
  int file = memfd_create("errors", MFD_CLOEXEC);
  int home = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (file < 0 || home < 0 || dup2(file, STDERR_FILENO) < 0) {
    if (file >= 0) close(file);
    if (home >= 0) close(home);
    return;
  }
  errors_home = home;
  diverted = file;
}

void rescue_replay_errors(void) {
  int file = diverted, home = errors_home;
  if (file < 0) return;
  diverted = -1;
  errors_home = -1;
  dup2(home, STDERR_FILENO);
  unsigned char part[512];
  off_t offset = 0;
  ssize_t count;
  while ((count = pread(file, part, sizeof part, offset)) > 0 && takes_bytes(home)) {
    write_all(home, part, (size_t)count);
    offset += count;
  }
  close(file);
  close(home);
}

static void note(int number) {
  uint32_t bit = 0;
  switch (number) {
  case SIGWINCH: bit = SIGNAL_RESIZE; break;
  case SIGHUP: bit = SIGNAL_HANGUP; break;
  case SIGTERM: bit = SIGNAL_TERMINATE; break;
  case SIGCONT: bit = SIGNAL_CONTINUE; break;
  case SIGTSTP: bit = SIGNAL_STOP; break;
  }
  int saved = errno;
  __atomic_fetch_or(&caught, bit, __ATOMIC_SEQ_CST);
  wake_post(caught_event);
  errno = saved;
}

int signals_catch(void) {
  if (caught_event >= 0) return caught_event;
  caught_event = wake_open();
  if (caught_event < 0) return -1;
  // Handlers and not a signalfd: a blocked mask would be inherited by the programs we start, and would not hold in
  // threads that were started earlier. Without SA_RESTART, so that a write to a stalled line ends.
  struct sigaction action = {.sa_handler = note}, present;
  sigemptyset(&action.sa_mask);
  const int numbers[] = {SIGWINCH, SIGHUP, SIGTERM, SIGCONT, SIGTSTP};
  sigset_t wanted;
  sigemptyset(&wanted);
  for (size_t index = 0; index < sizeof numbers / sizeof numbers[0]; index++) {
    sigaction(numbers[index], NULL, &present);
    // nohup asks for a program that outlives its line.
    if (numbers[index] == SIGHUP && present.sa_handler == SIG_IGN) continue;
    sigaction(numbers[index], &action, NULL);
    sigaddset(&wanted, numbers[index]);
  }
  // Some parents start us with signals blocked.
  pthread_sigmask(SIG_UNBLOCK, &wanted, NULL);
  return caught_event;
}

uint32_t signals_take(void) {
  wake_take(caught_event);
  return __atomic_exchange_n(&caught, 0, __ATOMIC_SEQ_CST);
}

uint32_t signals_waiting(void) { return __atomic_load_n(&caught, __ATOMIC_SEQ_CST); }

int child_start(char *const *arguments) {
  posix_spawnattr_t attributes;
  if (posix_spawnattr_init(&attributes) != 0) return -1;
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
  pid_t process = -1;
  if (posix_spawnp(&process, arguments[0], NULL, &attributes, arguments, environ) != 0) process = -1;
  posix_spawnattr_destroy(&attributes);
  return process;
}

int child_watch(int process) { return (int)syscall(SYS_pidfd_open, process, 0); }

void signals_stop(void) {
  struct sigaction plain = {.sa_handler = SIG_DFL}, present;
  sigemptyset(&plain.sa_mask);
  sigaction(SIGTSTP, &plain, &present);
  // The whole group, as the terminal itself would: a script that started us must stop too.
  kill(0, SIGTSTP);
  // Another thread may be the one that takes the signal: wait for the continuing, but not for ever, because the kernel
  // does not stop a group that has no shell to continue it.
  for (int turn = 0; turn < 20 && !(signals_waiting() & SIGNAL_CONTINUE); turn++) usleep(10 * 1000);
  sigaction(SIGTSTP, &present, NULL);
}

void memory_share(void) { mallopt(M_ARENA_MAX, 1); }

void memory_trim(void) { malloc_trim(0); }
