// The only door to ncursesw, and to the few calls of Linux that Swift's Glibc module hides.
//
// ncurses writes into a memory file, never to the terminal: the driver takes what a frame has produced and sends it
// with one write(2). Nothing here is safe from two threads, except what says so.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <termios.h>

// MARK: Locale

/// Takes the character set of a locale for this process; "" is the one of the environment. False if it does not exist.
bool locale_use(const char *_Nonnull name);
/// Whether the character set in use is UTF-8.
bool locale_is_utf8(void);

// MARK: Screen

enum {
  SCREEN_BOLD = 1,
  SCREEN_FAINT = 2,
  SCREEN_UNDERLINE = 4,
  SCREEN_REVERSE = 8,
};

enum {
  SCREEN_OPENED = 0,
  SCREEN_UNKNOWN = 1,
  SCREEN_DUMB = 2,
};

/// Starts ncurses for a terminal type: it may be unknown, or unable to place the cursor.
int screen_open(const char *_Nonnull terminal, int rows, int columns);
void screen_resize(int rows, int columns);
/// How many colours the terminal has; 0 without colour.
int screen_colours(void);
/// Defines a pair, from 1 up; -1 is the terminal's own colour. False if the terminal has no such pair.
bool screen_define_pair(int pair, int foreground, int background);
/// Empties the whole screen in the colours of a pair.
void screen_erase(int pair);
/// A spacing character and its marks, 21 bits each: three in `low`, two in `high`, 0 where there is none. A cell of 0 is the
/// second column of the one before it.
struct screen_cell {
  uint64_t low;
  uint64_t high;
  uint32_t looks;
  int32_t pair;
};

/// Puts a whole row of cells.
void screen_put_row(int row, const struct screen_cell *_Nonnull cells, int columns);
/// Ends a frame: places the cursor and computes the difference to what the terminal shows.
void screen_finish(int row, int column, bool is_cursor_visible);
/// The next frame is sent whole.
void screen_forget(void);
/// Leaves the full screen; the next frame enters it again.
void screen_leave(void);
/// How many bytes for the terminal are waiting.
size_t screen_waiting(void);
/// Moves the waiting bytes out.
size_t screen_take(void *_Nonnull buffer, size_t capacity);
/// A string capability of the terminal, or null.
const char *_Nullable screen_capability(const char *_Nonnull name);
/// A boolean capability of the terminal.
bool screen_has(const char *_Nonnull name);

// MARK: Signals

enum {
  SIGNAL_RESIZE = 1,
  SIGNAL_HANGUP = 2,
  SIGNAL_TERMINATE = 4,
  SIGNAL_CONTINUE = 8,
  SIGNAL_STOP = 16,
};

/// Catches the signals above, whatever thread they reach. The descriptor it returns becomes readable; -1 on failure.
int signals_catch(void);
/// The signals that came since the last call.
uint32_t signals_take(void);
/// The signals that are waiting, left where they are.
uint32_t signals_waiting(void);
/// Stops the process group, like the terminal's own suspend key.
void signals_stop(void);

// MARK: Children

/// Starts a program, looked up in PATH, with our environment; its process, or -1.
int child_start(char *_Nullable const *_Nonnull arguments);
/// A descriptor that becomes readable when a child of ours ends; -1 on failure.
int child_watch(int process);

// MARK: Memory

/// One heap for all threads: a second one would keep its own megabytes for a worker that seldom runs.
void memory_share(void);
/// Gives free memory back to the system.
void memory_trim(void);

// MARK: Rescue

/// Catches the signals that end the process, and its exit. Before `screen_open`, which would catch some itself.
void rescue_install(void);
/// Remembers how to give the terminal back: the bytes to send and its settings.
void rescue_prepare(const void *_Nonnull bytes, size_t count, const struct termios *_Nonnull settings);
/// The program has the screen now.
void rescue_arm(void);
/// The program has given the screen back.
void rescue_disarm(void);
/// Diverts standard error into memory, so that nothing scribbles on the screen, if it goes to a terminal.
void rescue_divert_errors(void);
/// Gives standard error back and prints what was said meanwhile.
void rescue_replay_errors(void);

#endif
