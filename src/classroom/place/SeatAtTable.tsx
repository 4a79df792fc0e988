/** A seat among people: the table's own screens over the class, and a strip with what belongs to the class. */
import type { VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PersonAct } from '../../class/classAct.ts'
import type { PersonView } from '../../class/views/personView.ts'
import type { DeskActs } from '../../session/desk/desk.ts'
import { tableTranscriptOf } from '../../session/remote/classRequests.ts'
import { keptEntrance } from '../../session/remote/keptEntrance.ts'
import type { RemoteClass } from '../../session/remote/remoteClass.ts'
import { remoteDesk } from '../../session/remote/remoteDesk.ts'
import { type Package, samePackage } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import { useClassroom } from '../classroom.ts'
import { SeatStrip } from './SeatStrip.tsx'

const BESIDE = 'parley-class-seat:'

/** What this device keeps beside the seat; a browser that keeps nothing has it until the page is closed. */
const keptBeside = (id: string) => {
  let text: string | null = null
  return {
    read: () => {
      try {
        return localStorage.getItem(BESIDE + id) ?? text
      } catch {
        return text
      }
    },
    write: (written: string) => {
      text = written
      try {
        localStorage.setItem(BESIDE + id, written)
      } catch {
        // As said above.
      }
    },
  }
}

const toShelf = (): void => {
  location.hash = ''
}

/** Milliseconds without a change after which a draft is shown to a teacher who looks in. */
const SETTLED_FOR = 1_000

/** Shows the own draft to the teacher while they look in; the table says that they do. */
const useDrafting = (
  remote: RemoteClass,
  isLookedAt: boolean,
): { readonly set: (draft: Package) => void } => {
  const draft = useRef<Package>({})
  const [changes, setChanges] = useState(0)
  useEffect(() => {
    if (!isLookedAt) return
    const timer = setTimeout(
      () => void remote.act({ type: 'draft', package: draft.current } satisfies PersonAct),
      SETTLED_FOR,
    )
    return () => clearTimeout(timer)
  }, [remote, isLookedAt, changes])
  return useMemo(
    () => ({
      set: (drafted) => {
        if (samePackage(draft.current, drafted)) return
        draft.current = drafted
        setChanges((many) => many + 1)
      },
    }),
    [],
  )
}

/** Once the table's books are open: opens its transcript in the debrief, or says why it cannot. */
const useBooks = (
  remote: RemoteClass,
  { books, table, seat }: PersonView,
): (() => Promise<Problem | null>) | null => {
  const { remote: asking, debrief } = useClassroom()
  if (books === null || table === null || seat === null) return null
  return async () => {
    const entrance = keptEntrance(remote.id)
    if (entrance?.as !== 'person') return null
    const read = await tableTranscriptOf(asking, remote.id, entrance.token, table.number)
    if (!read.ok) return read.problems[0] ?? null
    debrief(read.value, seat.viewer)
    return null
  }
}

export const SeatAtTable = ({
  remote,
  view,
}: {
  readonly remote: RemoteClass
  readonly view: PersonView
}): VNode => {
  const { desk, thinker, Talks } = useClassroom()
  const drafting = useDrafting(remote, view.table?.teacherLooks === true)
  const own = useMemo(() => {
    const over = remoteDesk(remote, { desk, thinker, kept: keptBeside(remote.id) })
    // The connection is left with the page, and the seat is kept for whoever comes back to it.
    const keepMind: DeskActs['keepMind'] = (mind) => {
      over.acts.keepMind(mind)
      drafting.set(mind.drafted)
    }
    return { ...over, acts: { ...over.acts, keepMind, leave: toShelf } }
  }, [remote, drafting])
  useEffect(() => own.stop, [own])
  const openBooks = useBooks(remote, view)
  return (
    <div class="seat-among">
      <SeatStrip remote={remote} view={view} openBooks={openBooks} />
      <Talks desk={own} />
    </div>
  )
}
