/** How much an accord must be worth over no deal before a party's ratifier approves it. */
import { clampShare } from './mood.ts'

/** Points over no deal that the ratifier asks for: margin × (1 − support/100), with support clamped to 0–100. */
export const approvalNeeds = (margin: number, support: number): number =>
  margin * (1 - clampShare(support) / 100)
