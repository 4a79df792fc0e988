/** How a command ends, as scripts read it. */
export const PROBLEMS = 1
export const WRONG_USE = 2
/** A fault of Parley itself, numbered as in sysexits.h (EX_SOFTWARE): users need not look for a mistake of theirs. */
export const FAULT = 70
/** Stopped by Ctrl-C after printing what it had: 128 + SIGINT, as in shells. */
export const STOPPED = 130
