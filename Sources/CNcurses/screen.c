#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1

#include "CNcurses.h"

#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

static FILE *output;
static FILE *input;

// Only the character set: numbers and messages of the libraries stay as they are.
bool locale_use(const char *name) { return setlocale(LC_CTYPE, name) != NULL; }

bool locale_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

static bool open_files(void) {
  if (output != NULL) return true;
  int file = memfd_create("frames", MFD_CLOEXEC);
  if (file < 0) return false;
  output = fdopen(file, "w");
  // ncurses wants a file to read keys from, and is never asked to: the driver reads the terminal itself.
  input = fopen("/dev/null", "re");
  return output != NULL && input != NULL;
}

int screen_open(const char *terminal, int rows, int columns) {
  if (!open_files()) return SCREEN_UNKNOWN;
  // LINES and COLUMNS of the environment outlive a resize of the window that they describe.
  use_env(FALSE);
  // Nor does a terminal's description always tell a size: without this, newterm refuses it.
  use_tioctl(TRUE);
  SCREEN *screen = newterm(terminal, output, input);
  if (screen == NULL) return SCREEN_UNKNOWN;
  if (screen_capability("cup") == NULL) {
    endwin();
    delscreen(screen);
    return SCREEN_DUMB;
  }
  nonl();
  typeahead(-1);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  idlok(stdscr, TRUE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  screen_resize(rows, columns);
  curs_set(0);
  return SCREEN_OPENED;
}

void screen_resize(int rows, int columns) {
  if (rows < 1 || columns < 1) return;
  resizeterm(rows, columns);
  screen_forget();
}

int screen_colours(void) { return has_colors() ? COLORS : 0; }

bool screen_define_pair(int pair, int foreground, int background) {
  if (pair < 1 || pair >= COLOR_PAIRS) return false;
  return init_extended_pair(pair, foreground, background) == OK;
}

void screen_erase(int pair) {
  cchar_t blank;
  if (setcchar(&blank, L" ", A_NORMAL, 0, &pair) == OK) wbkgrndset(stdscr, &blank);
  werase(stdscr);
}

static attr_t attributes(uint32_t looks) {
  attr_t result = A_NORMAL;
  if (looks & SCREEN_BOLD) result |= A_BOLD;
  if (looks & SCREEN_FAINT) result |= A_DIM;
  if (looks & SCREEN_UNDERLINE) result |= A_UNDERLINE;
  if (looks & SCREEN_REVERSE) result |= A_REVERSE;
  return result;
}

void screen_put_row(int row, const struct screen_cell *cells, int columns) {
  enum { LIMIT = 1024, BITS = 21, MASK = (1 << BITS) - 1 };
  static cchar_t line[LIMIT];
  if (columns > LIMIT) columns = LIMIT;
  int count = 0;
  cchar_t look;
  const struct screen_cell *last = NULL;
  for (int column = 0; column < columns; column++) {
    const struct screen_cell *cell = &cells[column];
    if (cell->low == 0) continue;
    if (last == NULL || last->looks != cell->looks || last->pair != cell->pair) {
      int pair = cell->pair;
      if (setcchar(&look, L" ", attributes(cell->looks), 0, &pair) != OK) return;
      last = cell;
    }
    cchar_t *put = &line[count++];
    *put = look;
    // The looks by setcchar, once for a run; the scalars directly, which is many times faster.
    put->chars[0] = (wchar_t)(cell->low & MASK);
    put->chars[1] = (wchar_t)(cell->low >> BITS & MASK);
    put->chars[2] = (wchar_t)(cell->low >> 2 * BITS & MASK);
    put->chars[3] = (wchar_t)(cell->high & MASK);
    put->chars[4] = (wchar_t)(cell->high >> BITS & MASK);
  }
  // Nothing is merged with what was there: a mark that is added to a base is a change.
  if (count > 0) (void)mvwadd_wchnstr(stdscr, row, 0, line, count);
}

void screen_finish(int row, int column, bool is_cursor_visible) {
  curs_set(is_cursor_visible ? 1 : 0);
  (void)wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
}

void screen_forget(void) { clearok(curscr, TRUE); }

void screen_leave(void) { endwin(); }

size_t screen_waiting(void) {
  fflush(output);
  off_t end = lseek(fileno(output), 0, SEEK_CUR);
  return end > 0 ? (size_t)end : 0;
}

size_t screen_take(void *buffer, size_t capacity) {
  int file = fileno(output);
  ssize_t count = pread(file, buffer, capacity, 0);
  if (lseek(file, 0, SEEK_SET) < 0 || ftruncate(file, 0) < 0) return 0;
  return count > 0 ? (size_t)count : 0;
}

const char *screen_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

bool screen_has(const char *name) { return tigetflag(name) == 1; }
