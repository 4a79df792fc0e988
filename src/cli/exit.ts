/** How a command ends, as scripts read it. */
export const PROBLEMS = 1
export const WRONG_USE = 2
