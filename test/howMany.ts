/**
 * How much a test does: `usual` in every run, `full` with PARLEY_FULL_TESTS=1, for the hours before something large
 * lands. Both are fixed, so that a run can be repeated.
 */
export const howMany = (usual: number, full: number): number =>
  process.env.PARLEY_FULL_TESTS === undefined ? usual : full
