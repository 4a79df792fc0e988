/** One word that is wrong wherever it stands, an id with a capital or a misspelt key, was written once and copied: told once. */
import type { At, Finding } from '../finding.ts'
import { valueAt } from './whereabouts.ts'

const WORDS: ReadonlySet<string> = new Set(['bad-id', 'unknown-key', 'not-a-choice'])

/** What was written there; null where the finding is about no word. */
const wordOf = ({ code, path, at, hint }: Finding, root: unknown): string | null => {
  if (!WORDS.has(code)) return null
  const written = at === 'key' ? path.at(-1) : valueAt(root, path)
  if (typeof written !== 'string') return null
  const choices = typeof hint === 'string' ? [] : [hint.meant ?? null, ...hint.among]
  // A word for other things is another one; an id may be named under any key.
  return JSON.stringify([code, written, code === 'not-a-choice' ? path.at(-1) : '', choices])
}

const placeOf = ({ path, at }: Finding): At => ({ path, ...(at === undefined ? {} : { at }) })

/** Joins the findings about one word; the first of the file's order says where else it stands. */
export const onceForAWord = (findings: readonly Finding[], root: unknown): Finding[] => {
  const byWord = new Map<string | Finding, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const key = wordOf(finding, root) ?? finding
    const before = byWord.get(key)
    if (before === undefined) byWord.set(key, [finding])
    else before.push(finding)
  }
  return [...byWord.values()].map(([first, ...rest]) => {
    if (rest.length === 0) return first
    const more = rest.length === 1 ? 'one more place' : `${rest.length} more places`
    return { ...first, message: `${first.message} The same stands in ${more}.`, also: rest.map(placeOf) }
  })
}
