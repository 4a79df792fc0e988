/** Where the talks of one table turned, in words for the wall, and what those who observed are asked. */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Debrief } from '../../debrief/debrief.ts'
import { inNames } from '../../debrief/lesson/inNames.ts'
import { turningReasons, turningTitle, turningWords } from '../../debrief/turning/turningWords.ts'
import { teachingOf } from '../../pack/teachingOf.ts'
import { turnTold } from '../../telling/turnTold.ts'
import { capitalised } from '../../terms/capitalised.ts'
import { useActs } from '../useDesk.ts'
import './turned.css'

const Points = ({ debrief }: { readonly debrief: Debrief }): VNode =>
  debrief.turningPoints.length === 0 ? (
    <p>Nothing was offered, and nothing moved: there was no turn to speak of.</p>
  ) : (
    <ol>
      {debrief.turningPoints.map((point) => (
        <li key={point.entry}>
          <p class="muted">{capitalised(turnTold(debrief, point.at))}</p>
          <h3>{turningTitle(debrief, point)}</h3>
          {turningWords(debrief, point).map((words) => (
            <p key={words} class="serif">
              {words}
            </p>
          ))}
          {turningReasons(debrief, point).map(({ why, because }) => (
            <p key={why} class="serif">
              {why} {because}
            </p>
          ))}
        </li>
      ))}
    </ol>
  )

type Read = { readonly of: string; readonly debrief: Debrief | null } | null

export const Turned = ({
  number,
  text,
}: {
  /** Of the table. */
  readonly number: number
  /** Its copy. */
  readonly text: string
}): VNode => {
  const acts = useActs()
  /** A debrief is null where it could not be read. */
  const [read, setRead] = useState<Read>(null)
  useEffect(() => {
    let current = true
    const show = (debrief: Debrief | null) => current && setRead({ of: text, debrief })
    acts.debriefCopy(text).then(
      ({ debrief }) => show(inNames(debrief)),
      () => show(null),
    )
    return () => {
      current = false
    }
  }, [text, acts])
  const debrief = read?.of === text ? read.debrief : undefined
  return (
    <section class="turned" aria-labelledby="turned-title">
      <h2 id="turned-title">Where table {number} turned</h2>
      {debrief === undefined && <p role="status">The books of table {number} are being opened …</p>}
      {debrief === null && (
        <p role="alert">
          The books of this table could not be opened. Choose the table again to try once more.
        </p>
      )}
      {debrief && (
        <>
          <Points debrief={debrief} />
          <h3>To those who observed</h3>
          <ul>
            {teachingOf(debrief.scenario).observe.map((asked) => (
              <li key={asked}>{asked}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
