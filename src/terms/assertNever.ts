/** Ends a switch over a closed union: a new member that nobody handles becomes a type error. */
export const assertNever = (value: never): never => {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
