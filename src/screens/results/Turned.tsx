/** Where the talks of one table turned, in words for the wall, and what those who observed are asked. */
import type { VNode } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { Debrief } from '../../debrief/debrief.ts'
import { inNames } from '../../debrief/lesson/inNames.ts'
import { turningReasons, turningTitle, turningWords } from '../../debrief/turning/turningWords.ts'
import { teachingOf } from '../../pack/teachingOf.ts'
import { InEnglish } from '../../pieces/InEnglish.tsx'
import { OwnText, WrittenIn } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { useTold } from '../../pieces/Told.tsx'
import type { Translation } from '../../scenario/translation/translation.ts'
import { turnTold } from '../../telling/turnTold.ts'
import { capitalised } from '../../terms/capitalised.ts'
import { DEBRIEF_FIGURES } from '../../words/debriefFigures/catalog.ts'
import { RESULTS } from '../../words/results/catalog.ts'
import { useActs } from '../useDesk.ts'
import './turned.css'

const Points = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const told = useTold(debrief.scenario.language)
  if (debrief.turningPoints.length === 0) return <p>{say('turningNone')}</p>
  return (
    <ol {...told}>
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
              {why} <InEnglish>{because}</InEnglish>
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}

type Read = { readonly of: string; readonly debrief: Debrief | null } | null

export const Turned = ({
  number,
  text,
  translation,
}: {
  /** Of the table. */
  readonly number: number
  /** Its copy. */
  readonly text: string
  /** By which it is told. */
  readonly translation: Translation | undefined
}): VNode => {
  const say = useWords(RESULTS)
  const acts = useActs()
  // What a scenario says for teachers is in no translation.
  const writtenIn = useContext(WrittenIn)
  /** A debrief is null where it could not be read. */
  const [read, setRead] = useState<Read>(null)
  useEffect(() => {
    let current = true
    const show = (debrief: Debrief | null) => current && setRead({ of: text, debrief })
    acts.debriefCopy(text, translation).then(
      ({ debrief }) => show(inNames(debrief)),
      () => show(null),
    )
    return () => {
      current = false
    }
  }, [text, translation, acts])
  const debrief = read?.of === text ? read.debrief : undefined
  return (
    <section class="turned" aria-labelledby="turned-title">
      <h2 id="turned-title">{say('whereTurned', { table: number })}</h2>
      {debrief === undefined && <p role="status">{say('bookOpening', { table: number })}</p>}
      {debrief === null && <p role="alert">{say('bookFailed')}</p>}
      {debrief && (
        <>
          <Points debrief={debrief} />
          <h3>{say('observed')}</h3>
          <ul>
            {teachingOf(debrief.scenario).observe.map((asked) => (
              <li key={asked}>
                {debrief.scenario.teaching.observe.includes(asked) ? (
                  <OwnText language={writtenIn}>{asked}</OwnText>
                ) : (
                  <InEnglish>{asked}</InEnglish>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
