/**
 * What a class says to a client. A view is sent whole once, and then as its difference from the one before, which both ends
 * count: a client that holds another one connects again.
 */
import { z } from 'zod/mini'
import type { Problem } from '../../terms/problem.ts'
import type { Difference } from './difference.ts'

export type ServerMessage =
  /**
   * The answer to a hello. `token` is a newcomer's, to come back with. The public scenario, which never changes, is not part
   * of views: it is fetched once under this hash, and kept by the browser.
   */
  | {
      readonly type: 'welcome'
      readonly protocol: number
      readonly class: string
      readonly scenario: string
      readonly token: string | null
    }
  /** View `number` counts from 1. The first is whole, as a difference from null. */
  | { readonly type: 'view'; readonly number: number; readonly difference: Difference }
  /** The act with this key counts, and is on disk. */
  | { readonly type: 'acknowledged'; readonly key: string }
  /** An act, or with null another message, does not count. */
  | { readonly type: 'refused'; readonly key: string | null; readonly problem: Problem }
  /** The last message. `again`: connect again, to go on. */
  | { readonly type: 'closing'; readonly again: boolean; readonly problem: Problem }

const key = z.string()
export const problemShape: z.ZodMiniType<Problem> = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  path: z.string(),
  line: z.nullable(z.number()),
  column: z.nullable(z.number()),
  message: z.string(),
  hint: z.string(),
  values: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
})

/** The outside of a difference; what is in it comes from `viewFor` on the server that the page itself came from. */
const difference = z.union([
  z.strictObject({ is: z.unknown() }),
  z.strictObject({
    keys: z.record(z.string(), z.unknown()),
    gone: z.exactOptional(z.array(z.string())),
  }),
  z.strictObject({
    keep: z.number(),
    items: z.exactOptional(z.record(z.string(), z.unknown())),
    more: z.exactOptional(z.array(z.unknown())),
  }),
]) as z.ZodMiniType<Difference>

export const serverMessageShape: z.ZodMiniType<ServerMessage> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('welcome'),
    protocol: z.int(),
    class: z.string(),
    scenario: z.string(),
    token: z.nullable(z.string()),
  }),
  z.strictObject({ type: z.literal('view'), number: z.int(), difference }),
  z.strictObject({ type: z.literal('acknowledged'), key }),
  z.strictObject({ type: z.literal('refused'), key: z.nullable(key), problem: problemShape }),
  z.strictObject({ type: z.literal('closing'), again: z.boolean(), problem: problemShape }),
])
