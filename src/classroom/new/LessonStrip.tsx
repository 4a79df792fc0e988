/** The lesson as a strip of minutes that follows the choices; too much of it is said, with what would mend it. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { useWords } from '../../pieces/speaking.ts'
import type { ShelfCard } from '../../session/desk/shelf.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import type { ClassChoices } from './choices.ts'
import { LESSONS, timetableOf } from './timetable.ts'

export const LessonStrip = ({
  card,
  choices,
  onMinutes,
}: {
  readonly card: ShelfCard
  readonly choices: ClassChoices
  readonly onMinutes: (minutes: number) => void
}): VNode => {
  const say = useWords(CLASSROOM)
  const [length, setLength] = useState<number>(90)
  const { parts, over, mend } = timetableOf(card, choices, length)
  return (
    <section class="timetable" aria-labelledby="timetable-title">
      <div class="timetable-head">
        <h2 id="timetable-title" class="serif">
          {say('lessonTitle', { minutes: length })}
        </h2>
        <Segmented
          legend={say('lessonLength')}
          choices={LESSONS.map((minutes) => ({ value: String(minutes), label: String(minutes) }))}
          value={String(length)}
          onChoose={(value) => setLength(Number(value))}
        />
      </div>
      <ol class="timetable-strip">
        {parts.map(({ name, round, minutes, kind }) => (
          <li key={`${name} ${round}`} class={`part-${kind}`} style={{ flexGrow: minutes }}>
            <b class="serif">{minutes}</b> {name === 'partRound' ? say(name, { round }) : say(name)}
          </li>
        ))}
      </ol>
      <p role="status" class={over > 0 ? 'timetable-over' : 'unseen'}>
        {over > 0 &&
          `${say('lessonOver', { minutes: over })} ${mend === null ? say('lessonOverAdvice') : ''}`}{' '}
        {over > 0 && mend !== null && (
          <Button small onPress={() => onMinutes(mend)}>
            {say('lessonMend', { minutes: mend })}
          </Button>
        )}
      </p>
    </section>
  )
}
