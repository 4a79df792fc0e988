/** One difference in meaning between two scenarios. */
import type { Path } from '../../../scenario/finding.ts'

/** A number, a choice, a name; a list of ids; null where there was or is nothing. */
export type ChangeValue = string | number | boolean | readonly string[] | null

export interface Change {
  /** `moved`: the same entries in another order, where the order means something. */
  readonly type: 'added' | 'removed' | 'renamed' | 'moved' | 'changed'
  /** From the root of the later scenario, of the earlier one for what was removed. */
  readonly path: Path
  readonly from: ChangeValue
  readonly to: ChangeValue
}
