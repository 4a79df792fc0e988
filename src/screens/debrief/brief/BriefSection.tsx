/** A seat's brief against what came of it: “You have done well if …”, and each interest with what now holds. */
import type { VNode } from 'preact'
import { briefHeld } from '../../../debrief/brief.ts'
import type { Debrief } from '../../../debrief/debrief.ts'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText, useInLanguage } from '../../../pieces/OwnText.tsx'
import { nameWithin } from '../../../pieces/partyNames.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { woven } from '../../../pieces/woven.ts'
import { partyOf } from '../../../scenario/scenario.ts'
import { issueLabel, optionShort } from '../../../telling/issues.ts'
import type { PartyId } from '../../../terms/ids.ts'
import { DEBRIEF_WORDS } from '../../../words/debrief/catalog.ts'
import { useFigures } from '../said.tsx'
import './brief.css'

const NOTICED = 0.05

/** Against leaving, a sentence. */
const useOverSaid = (): ((over: number, isInForce: boolean) => string) => {
  const say = useWords(DEBRIEF_WORDS)
  const { points } = useFigures()
  return (over, isInForce) => {
    if (Math.abs(over) < NOTICED) return say(isInForce ? 'briefSame' : 'briefNothing')
    const far = points(Math.abs(over))
    if (isInForce) return say(over > 0 ? 'briefAbove' : 'briefBelow', { far })
    return say(over > 0 ? 'briefSealedAbove' : 'briefSealedBelow', { far })
  }
}

export const BriefSection = ({
  debrief,
  party: id,
}: {
  readonly debrief: Debrief
  readonly party: PartyId
}): VNode | null => {
  const say = useWords(DEBRIEF_WORDS)
  const { points } = useFigures()
  const overSaid = useOverSaid()
  const held = briefHeld(debrief, id)
  const own = useInLanguage()
  if (held === null) return null
  const { scenario } = debrief
  const party = partyOf(scenario, id)
  return (
    <section class="debrief-card brief-held" aria-labelledby={`brief-${id}`}>
      <h3 id={`brief-${id}`}>
        <Marker marker={party.marker} />{' '}
        {woven(say, 'briefOf', { party: () => <OwnText>{nameWithin(say.language, party)}</OwnText> })}
      </h3>
      <blockquote class="serif" {...own}>
        {held.goal}
      </blockquote>
      <p>
        {overSaid(held.over, held.isInForce)} {say('briefJudge')}
      </p>
      <ul class="interests-held">
        {held.interests.map(({ title, text, row }) => (
          <li key={title}>
            <span>
              <b {...own}>{title}</b>{' '}
              <span class="small muted" {...own}>
                {text}
              </span>
            </span>
            {row !== null && (
              <span>
                <OwnText>{issueLabel({ scenario }, row.issue)}</OwnText>:{' '}
                <b>
                  {row.isSettled ? (
                    <OwnText>{optionShort({ scenario }, row.issue, row.option)}</OwnText>
                  ) : (
                    say('notSettled')
                  )}
                </b>{' '}
                <span class="small muted">
                  {row.isSettled ? (
                    say(row.wasOpening ? 'pointsFirst' : 'pointsOf', {
                      worth: points(row.worth),
                      most: points(row.of),
                    })
                  ) : (
                    <>
                      <OwnText>{optionShort({ scenario }, row.issue, row.option)}</OwnText>, {say('asBefore')}
                    </>
                  )}
                </span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
