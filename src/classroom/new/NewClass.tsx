/** Opens a class: the scenario, the seats, the time, what players see and say; every choice has a default. */

import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { CLASS_LIMITS } from '../../class/plan.ts'
import { Button } from '../../pieces/Button.tsx'
import { Dropdown } from '../../pieces/Dropdown.tsx'
import { NumberField } from '../../pieces/NumberField.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { Writing } from '../../pieces/Writing.tsx'
import { hashOf } from '../../scenario/hash.ts'
import type { ShelfCard } from '../../session/desk/shelf.ts'
import { openClassroom } from '../../session/remote/classRequests.ts'
import { refusal } from '../../table/refusal.ts'
import type { PartyId, ReadingId, SittingId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import { type PlayableScenario, useClassroom } from '../classroom.ts'
import { keepLastPlan, keepTeacherKey, lastPlan } from '../keptClasses.ts'
import { ClassHeader } from '../pieces/ClassHeader.tsx'
import { teacherAddress } from '../route.ts'
import {
  type ClassChoices,
  choicesFor,
  classPlanOf,
  clockSuggested,
  firstChoices,
  minutesSuggested,
  playableSeats,
  sittingIn,
} from './choices.ts'
import { LessonStrip } from './LessonStrip.tsx'
import { RoomDrawing } from './RoomDrawing.tsx'
import './new.css'
import { useWords } from '../../pieces/speaking.ts'
import { useTranslated } from '../../pieces/translated.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import { listedIn } from '../../words/lists.ts'
import type { Say } from '../../words/say.ts'
import { ProblemText } from '../pieces/ProblemText.tsx'

/** From 0 to 2^31 − 1, drawn once when the class is opened: from then on everything follows from it. */
const newSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1

const HINTS = {
  atOnce: 'newHintAtOnce',
  afterRound: 'newHintAfterRound',
  debrief: 'newHintDebrief',
} as const

/** The minutes that the scenario gives its rounds, in their order. */
const saidMinutes = (
  say: Say<typeof CLASSROOM.english>,
  card: ShelfCard,
  { sitting }: ClassChoices,
): string =>
  listedIn(
    say.language,
    sittingIn(card, sitting).roundMinutes.map((minutes) =>
      minutes === null ? say('newNoClock') : String(minutes),
    ),
  )

export const NewClass = (): VNode => {
  const say = useWords(CLASSROOM)
  const { shelf, own, remote } = useClassroom()
  const scenarios = [...shelf, ...own()]
  const [first] = scenarios
  if (first === undefined) throw new Error('The page has no scenario to play.')
  const [scenario, setScenario] = useState<PlayableScenario>(first)
  const [choices, setChoices] = useState<ClassChoices>(() => firstChoices(first.card, say('newName')))
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [isOpening, setOpening] = useState(false)
  const change = (part: Partial<ClassChoices>) => setChoices((now) => ({ ...now, ...part }))
  const play = (chosen: PlayableScenario, as: ClassChoices) => {
    setScenario(chosen)
    setChoices(choicesFor(chosen.card, as))
  }
  const last = lastPlan()
  const lastScenario = scenarios.find(({ card }) => card.id === last?.scenario.id)

  const open = async () => {
    setOpening(true)
    setProblems([])
    try {
      const text = await scenario.text()
      const plan = classPlanOf(choices, { id: scenario.card.id, hash: hashOf(text) }, newSeed())
      const opened = await openClassroom(remote, plan, text)
      if (opened.ok) {
        const { class: id, secret, code } = opened.value
        keepTeacherKey(id, { secret, code })
        keepLastPlan(plan)
        location.hash = teacherAddress(id)
      } else setProblems(opened.problems)
    } catch {
      setProblems([refusal('no-scenario-text', '', '', '')])
    } finally {
      setOpening(false)
    }
  }

  const cards = useTranslated(
    // Own scenarios are made anew at each reading: what they are told apart by is their ids.
    useMemo(() => scenarios.map((one) => one.card), [scenarios.map((one) => one.card.id).join(' ')]),
  )
  const card = cards.find(({ id }) => id === scenario.card.id) ?? scenario.card
  const seats = playableSeats(card)
  const toggle = (id: PartyId) =>
    change({
      seats: seats
        .map((seat) => seat.id)
        .filter((seat) => (seat === id ? !choices.seats.includes(id) : choices.seats.includes(seat))),
    })
  const reading = card.readings.find(({ id }) => id === choices.reading)
  return (
    <div class="classroom">
      <ClassHeader title={say('newTitle')} beside={say('newBeside')}>
        {last !== null && lastScenario !== undefined && (
          <Button onPress={() => play(lastScenario, last)}>{say('newSame')}</Button>
        )}
      </ClassHeader>
      <main class="new-class">
        <div class="new-choices">
          <section aria-labelledby="new-scenario">
            <h2 id="new-scenario" class="serif">
              {say('newScenario')}
            </h2>
            <div class="field">
              <label for="new-plays">{say('newPlays')}</label>
              <Dropdown
                id="new-plays"
                choices={cards.map(({ id, title }) => ({ value: id, label: title }))}
                value={card.id}
                nothing={say('newChoose')}
                onChoose={(id) => {
                  const chosen = scenarios.find((one) => one.card.id === id)
                  if (chosen !== undefined) play(chosen, choices)
                }}
              />
            </div>
            {card.contentNote !== null && (
              <Writing text={card.contentNote} language={card.language} class="small muted" />
            )}
            <label class="field">
              {say('newTitleLabel')}
              <input
                type="text"
                value={choices.title}
                maxLength={CLASS_LIMITS.title}
                onInput={({ currentTarget }) => change({ title: currentTarget.value })}
              />
            </label>
            <Segmented
              legend={say('newReading')}
              choices={card.readings.map(({ id, label }) => ({ value: id, label }))}
              value={choices.reading}
              onChoose={(id: ReadingId) => change({ reading: id })}
            />
            {reading !== undefined && (
              <Writing text={reading.text} language={card.language} class="small muted" />
            )}
            <Segmented
              legend={say('newSitting')}
              choices={card.sittings.map(({ id, label }) => ({ value: id, label }))}
              value={choices.sitting}
              onChoose={(id: SittingId) => setChoices((now) => choicesFor(card, { ...now, sitting: id }))}
            />
          </section>
          <section aria-labelledby="new-seats">
            <h2 id="new-seats" class="serif">
              {say('newSeats')}
            </h2>
            <NumberField
              label={say('newExpected')}
              value={choices.expected}
              most={CLASS_LIMITS.people}
              onNumber={(expected) => change({ expected })}
            />
            <fieldset class="seat-boxes">
              <legend>{say('newHeld')}</legend>
              {seats.map(({ id, name }) => (
                <label key={id}>
                  <input type="checkbox" checked={choices.seats.includes(id)} onChange={() => toggle(id)} />
                  {name}
                </label>
              ))}
            </fieldset>
            <Segmented
              legend={say('newEach')}
              choices={[
                { value: '1', label: say('newOnePerson') },
                { value: '2', label: say('newTeam') },
              ]}
              value={String(choices.perSeat)}
              onChoose={(value) => change({ perSeat: value === '2' ? 2 : 1 })}
            />
            <Segmented
              legend={say('newSeating')}
              choices={[
                { value: 'choice', label: say('newSeatingChoice') },
                { value: 'lot', label: say('newSeatingLot') },
                { value: 'teacher', label: say('newSeatingTeacher') },
              ]}
              value={choices.seating}
              onChoose={(seating: ClassChoices['seating']) => change({ seating })}
            />
            <Segmented
              legend={say('newOdd')}
              choices={[
                { value: 'share', label: say('newOddShare') },
                { value: 'observe', label: say('newOddObserve') },
                { value: 'counterpart', label: say('newOddCounterpart') },
              ]}
              value={choices.oddOnes}
              onChoose={(oddOnes: ClassChoices['oddOnes']) => change({ oddOnes })}
            />
          </section>
          <section aria-labelledby="new-time">
            <h2 id="new-time" class="serif">
              {say('newTime')}
            </h2>
            <label class="check">
              <input
                type="checkbox"
                checked={choices.minutes !== null}
                onChange={({ currentTarget }) =>
                  change({
                    minutes: currentTarget.checked ? clockSuggested(card, choices.sitting) : null,
                  })
                }
              />
              {say('newTimed')}
            </label>
            {choices.minutes !== null && (
              <>
                {clockSuggested(card, choices.sitting) === 'scenario' && (
                  <Segmented
                    legend={say('newLength')}
                    choices={[
                      {
                        value: 'scenario',
                        label: say('newAsScenario', { minutes: saidMinutes(say, card, choices) }),
                      },
                      { value: 'own', label: say('newAlike') },
                    ]}
                    value={choices.minutes === 'scenario' ? 'scenario' : 'own'}
                    onChoose={(by: 'scenario' | 'own') =>
                      change({
                        minutes: by === 'scenario' ? by : minutesSuggested(card, choices.sitting),
                      })
                    }
                  />
                )}
                {choices.minutes !== 'scenario' && (
                  <NumberField
                    label={say('newMinutes')}
                    value={choices.minutes}
                    most={CLASS_LIMITS.minutes}
                    onNumber={(minutes) => change({ minutes })}
                  />
                )}
                <Segmented
                  legend={say('newTimeUp')}
                  choices={[
                    { value: 'finishTurn', label: say('newFinishTurn') },
                    { value: 'closeRound', label: say('newCloseRound') },
                  ]}
                  value={choices.whenTimeIsUp}
                  onChoose={(whenTimeIsUp: ClassChoices['whenTimeIsUp']) => change({ whenTimeIsUp })}
                />
              </>
            )}
          </section>
          <section aria-labelledby="new-said">
            <h2 id="new-said" class="serif">
              {say('newSaid')}
            </h2>
            <Segmented
              legend={say('newReasons')}
              choices={[
                { value: 'atOnce', label: say('newReasonsAtOnce') },
                { value: 'afterRound', label: say('newReasonsAfterRound') },
                { value: 'debrief', label: say('newReasonsDebrief') },
              ]}
              value={choices.reasons}
              onChoose={(reasons: ClassChoices['reasons']) => change({ reasons })}
            />
            <p class="small muted">{say(HINTS[choices.reasons])}</p>
            <Segmented
              legend={say('newMessages')}
              choices={[
                { value: 'off', label: say('newMessagesOff') },
                { value: 'phrases', label: say('newMessagesPhrases') },
                { value: 'free', label: say('newMessagesFree') },
              ]}
              value={choices.messages}
              onChoose={(messages: ClassChoices['messages']) => change({ messages })}
            />
            <Segmented
              legend={say('newNames')}
              choices={[
                { value: 'generated', label: say('newNamesGiven') },
                { value: 'own', label: say('newNamesOwn') },
              ]}
              value={choices.names}
              onChoose={(names: ClassChoices['names']) => change({ names })}
            />
          </section>
        </div>
        <aside class="new-rail">
          <RoomDrawing card={card} choices={choices} />
          <Button
            kind="act"
            icon="arrow"
            class="wide"
            barred={
              choices.seats.length === 0
                ? say('newNoSeat')
                : choices.title.trim() === ''
                  ? say('newNoName')
                  : isOpening
                    ? say('newOpening')
                    : null
            }
            onPress={() => void open()}
          >
            {say('newOpen')}
          </Button>
          <p class="small muted">{say('newOpenNote')}</p>
          <div role="alert">
            {problems.map((problem) => (
              <p key={problem.path + problem.message} class="class-problem">
                <ProblemText problem={problem} />
              </p>
            ))}
          </div>
        </aside>
        <LessonStrip card={card} choices={choices} onMinutes={(minutes) => change({ minutes })} />
      </main>
    </div>
  )
}
