/** What the text can be compared with: itself as it was saved, what came with Parley, and what else is kept here. */
import { useEffect, useState } from 'preact/hooks'
import { useStore } from '../../pieces/useStore.ts'
import { useManuscript, useWorkshop } from '../workshop.ts'

export const SAVED = 'saved'

interface Other {
  readonly id: string
  readonly label: string
}

interface Others {
  readonly others: readonly Other[]
  readonly chosen: string
  readonly choose: (id: string) => void
  /** Its text; null while it is fetched, and where it cannot be. */
  readonly other: string | null
  /** Why it cannot be; empty otherwise. */
  readonly problem: string
}

export const useOthers = (): Others => {
  const { desk, shelf } = useWorkshop()
  const own = useStore(desk.store, (state) => state.own)
  const saved = useManuscript((state) => state.saved)
  const [chosen, setChosen] = useState(SAVED)
  const [fetched, setFetched] = useState<{ readonly key: string; readonly text: string | null } | null>(null)
  useEffect(() => {
    if (chosen === SAVED) return
    let isLeft = false
    const shipped = shelf.find(({ card }) => `shipped ${card.id}` === chosen)
    const text =
      shipped === undefined ? desk.acts.scenarioText(chosen.slice('own '.length)) : shipped.source()
    text
      .catch(() => null)
      .then((found) => {
        if (!isLeft) setFetched({ key: chosen, text: found })
      })
    return () => {
      isLeft = true
    }
  }, [chosen, shelf, desk])
  const isThere = fetched?.key === chosen
  return {
    others: [
      { id: SAVED, label: 'this text as it was saved' },
      ...shelf.map(({ card }) => ({ id: `shipped ${card.id}`, label: `${card.title} (came with Parley)` })),
      ...own.map(({ id, card }) => ({ id: `own ${id}`, label: `${card?.title ?? id} (yours, as kept)` })),
    ],
    chosen,
    choose: setChosen,
    other: chosen === SAVED ? saved : isThere ? fetched.text : null,
    problem:
      chosen !== SAVED && isThere && fetched.text === null
        ? 'It could not be fetched. Check the connection and choose it again.'
        : '',
  }
}
