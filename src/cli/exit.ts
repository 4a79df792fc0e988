/** How a command ends, as scripts read it. */
export const PROBLEMS = 1
export const WRONG_USE = 2
/** Parley's own fault, numbered as sysexits.h has it (EX_SOFTWARE): whoever sees it need not look for one of theirs. */
export const FAULT = 70
/** Stopped by Ctrl-C, and told what it had: 128 + SIGINT, as shells have it. */
export const STOPPED = 130
