/** Long work in small steps, done in one go: what its last step returns. */
export const runThrough = <Result>(steps: Iterator<void, Result>): Result => {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
