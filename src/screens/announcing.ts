/**
 * Announcements, by words that are fetched with the table: nobody at the shelf or over a folder is told anything. What happens
 * before they are here is announced, all of it, as soon as they are.
 */
import type { Utterance } from '../seat/announce.ts'
import type { Attention } from '../seat/attention.ts'

type Words = Pick<typeof import('../seat/announce.ts'), 'announce'>
type Announce = Words['announce']

export const fetchAnnouncing = (): Promise<Words> => import('../seat/announce.ts')

interface Listener {
  /** The latest utterance, and whoever sits before the screen now. */
  readonly now: () => { readonly said: Utterance | null; readonly attention: Attention | null }
  /** Takes the next utterance, where its words come later. */
  readonly say: (next: Utterance) => void
}

/** A fetch that fails is tried again with the next change. */
export const announcingTo = ({ now: saidNow, say }: Listener): Announce => {
  let announce: Announce | null = null
  let isFetching = false
  const waiting: (readonly [Attention | null, Attention])[] = []

  const saidAtOnce = (ready: Announce): void => {
    announce = ready
    const { said: before, attention } = saidNow()
    const words: string[] = []
    let last = before
    for (const [was, is] of waiting.splice(0)) {
      if (is.viewer !== attention?.viewer) continue
      const next = ready(last, was, is)
      if (next !== null && next !== last) words.push(next.words)
      last = next
    }
    if (last !== null && last !== before) say({ ...last, words: words.join(' ') })
  }
  const fetchWords = async (): Promise<void> => {
    isFetching = true
    try {
      saidAtOnce((await fetchAnnouncing()).announce)
    } finally {
      isFetching = false
    }
  }

  return (last, before, now) => {
    if (announce !== null) return announce(last, before, now)
    waiting.push([before, now])
    if (!isFetching) fetchWords().catch(() => undefined)
    return last
  }
}
