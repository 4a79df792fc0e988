/** Every limit on a published domain's files, in one place; what a scenario may hold is in `scenario/limits.ts`. */
export const FORMAT_LIMITS = {
  /** Files of one import: a domain and a profile for each seat, with room for a mistake that can then be named. */
  files: 12,
  /** Bytes of one file. The largest published domains that a scenario can hold are a tenth of it. */
  bytes: 1_000_000,
  /** UTF-16 units of a YAML file: its parser takes seconds over a million meaningless characters. */
  yaml: 300_000,
  /** Nested elements, lists and maps. */
  depth: 40,
  /** Nodes after aliases are expanded. */
  nodes: 100_000,
  /** Places of one file at which malformed text is reported; later errors mostly follow from the first. */
  malformed: 5,
  /** Errors listed of one file, and as many warnings. */
  problems: 200,
} as const
