/** The lesson by the minute: a strip as long as the lesson, and under it what teacher and students do. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { teachingOf } from '../../pack/teachingOf.ts'
import { Segmented } from '../../pieces/Segmented.tsx'
import type { Scenario } from '../../scenario/scenario.ts'

export const LessonPlan = ({ scenario }: { readonly scenario: Scenario }): VNode => {
  const { plans } = teachingOf(scenario)
  const [chosen, setChosen] = useState('0')
  const plan = plans[Number(chosen)] ?? plans[0]
  const longest = Math.max(...(plan?.steps.map(({ minutes }) => minutes) ?? []))
  return (
    <section class="pack-part plan sheet" aria-labelledby="plan-title">
      <div class="part-head">
        <h2 id="plan-title">The {plan?.minutes} minutes</h2>
        {plans.length > 1 && (
          <Segmented
            legend="Length of the lesson"
            legendUnseen
            choices={plans.map(({ minutes }, place) => ({ value: `${place}`, label: `${minutes} min` }))}
            value={chosen}
            onChoose={setChosen}
          />
        )}
      </div>
      <ol class="plan-strip">
        {plan?.steps.map(({ minutes, label, teacher, students }, place) => (
          <li
            key={`${chosen}-${place}`}
            style={{ flexGrow: minutes }}
            class={minutes === longest ? 'longest' : label === 'slack' ? 'slack' : ''}
          >
            <p class="plan-minutes">
              <b class="serif">{minutes}</b> {label}
            </p>
            <p class="plan-text">
              <b>You:</b> {teacher}
            </p>
            {students !== undefined && (
              <p class="plan-text">
                <b>They:</b> {students}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
