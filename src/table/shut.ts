/** Whether nobody may offer or sign an option now. */
import type { IssueId, OptionId } from '../terms/ids.ts'
import type { Shut } from './offer.ts'

export const isShut = (shut: Shut, issue: IssueId, option: OptionId): boolean =>
  shut[issue]?.includes(option) === true
