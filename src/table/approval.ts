/** What a home asks of an accord before it approves of it. */
import { clampShare } from './mood.ts'

/** Points over no deal that whoever ratifies looks for: margin × (1 − support/100), with support held within 0 and 100. */
export const approvalNeeds = (margin: number, support: number): number =>
  margin * (1 - clampShare(support) / 100)
