/** Five questions made from this game, a place to answer each, and the rubric by which answers may be judged. */
import type { VNode } from 'preact'
import { useContext, useId } from 'preact/hooks'
import type { Debrief } from '../../../debrief/debrief.ts'
import { type DebriefQuestion, questionsOf } from '../../../debrief/write/questions.ts'
import { teachingOf } from '../../../pack/teachingOf.ts'
import { OwnText, WrittenIn } from '../../../pieces/OwnText.tsx'
import { nameWithin } from '../../../pieces/partyNames.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { useTold } from '../../../pieces/Told.tsx'
import { woven } from '../../../pieces/woven.ts'
import { partyOf } from '../../../scenario/scenario.ts'
import type { Game } from '../../../session/desk/desk.ts'
import { guessesIn } from '../../../session/transcript/guessesIn.ts'
import { MOST_ANSWER } from '../../../session/transcript/transcript.ts'
import type { PartyId } from '../../../terms/ids.ts'
import { DEBRIEF_WORDS } from '../../../words/debrief/catalog.ts'
import { useActs, useDesk } from '../../useDesk.ts'
import { Felt } from '../Felt.tsx'
import './write.css'

const NO_ANSWERS: Readonly<Record<string, string>> = {}

/** What was written stands in the desk: reading it here redraws one field, not the debrief. */
const Answer = ({
  party,
  question,
}: {
  readonly party: PartyId
  readonly question: DebriefQuestion
}): VNode => {
  const acts = useActs()
  const inTold = useTold()
  const field = useId()
  const answers = useDesk((desk) => desk.game?.transcript.reflections[party]?.answers ?? NO_ANSWERS)
  return (
    <li>
      <label for={field} class="serif" {...inTold}>
        {question.asks}
      </label>
      <textarea
        id={field}
        rows={4}
        maxLength={MOST_ANSWER}
        value={answers[question.name] ?? ''}
        onInput={(event) =>
          acts.reflect(party, { answers: { ...answers, [question.name]: event.currentTarget.value } })
        }
      />
    </li>
  )
}

const Sheet = ({
  debrief,
  game,
  party,
}: {
  readonly debrief: Debrief
  readonly game: Game
  readonly party: PartyId
}): VNode => {
  const guesses = guessesIn(game.transcript.preparation[party] ?? {})
  return (
    <>
      <Felt reflection={game.transcript.reflections[party] ?? {}} />
      <ol class="write-questions">
        {questionsOf(debrief, party, guesses).map((question) => (
          <Answer key={question.name} party={party} question={question} />
        ))}
      </ol>
    </>
  )
}

/** The scenario’s own rubric, as its teacher’s pack prints it. */
export const Rubric = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const say = useWords(DEBRIEF_WORDS)
  const written = useContext(WrittenIn)
  const { rubric } = teachingOf(debrief.scenario)
  const most = Math.max(...rubric.map(({ levels }) => levels.length))
  return (
    <section class="sheets-frame" aria-labelledby="rubric-title" tabIndex={0}>
      <h3 id="rubric-title">{say('rubric')}</h3>
      <p class="small muted">{say('rubricNote')}</p>
      <table class="score-table rubric">
        <thead>
          <tr>
            <th scope="col">{say('rubricJudged')}</th>
            {Array.from({ length: most }, (_, level) => (
              <th key={level} scope="col">
                {level + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rubric.map(({ criterion, levels }) => (
            <tr key={criterion}>
              <th scope="row">
                <b>
                  <OwnText language={written}>{criterion}</OwnText>
                </b>
              </th>
              {levels.map((level) => (
                <td key={level}>
                  <OwnText language={written}>{level}</OwnText>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export const Write = ({ debrief, game }: { readonly debrief: Debrief; readonly game: Game }): VNode => {
  const say = useWords(DEBRIEF_WORDS)
  const { people } = game
  return (
    <>
      {people.map((party) =>
        people.length === 1 ? (
          <Sheet key={party} debrief={debrief} game={game} party={party} />
        ) : (
          <section key={party} aria-labelledby={`write-${party}`}>
            <h3 id={`write-${party}`}>
              {woven(say, 'whoSat', {
                party: () => <OwnText>{nameWithin(say.language, partyOf(debrief.scenario, party))}</OwnText>,
              })}
            </h3>
            <Sheet debrief={debrief} game={game} party={party} />
          </section>
        ),
      )}
      <Rubric debrief={debrief} />
    </>
  )
}
