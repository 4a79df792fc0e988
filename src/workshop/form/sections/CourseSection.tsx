/** The meetings and the lessons: agendas, turns, who has the floor when. */
import type { VNode } from 'preact'
import { asList } from '../../../language/names.ts'
import type { Named } from '../../../scenario/finding.ts'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import { KeyFields } from '../fields/AnyField.tsx'
import { useForm } from '../formDesk.ts'
import { AddThing, ThingCard } from './ThingCard.tsx'
import { useRemoving } from './useRemoving.tsx'

interface ThingCardsProps {
  readonly list: string
  readonly kind: Named['kind']
  readonly title: string
  /** “a round”. */
  readonly one: string
  /** The key that names one; its id follows it. */
  readonly nameKey: string
}

/** The things of a list as cards, one below the other. */
export const ThingCards = ({ list, kind, title, one, nameKey }: ThingCardsProps): VNode => {
  const { value } = useForm()
  const { ask, dialog } = useRemoving()
  const things = asList(valueAt(value, [list]))
  return (
    <section aria-label={title}>
      {things.map((_, at) => (
        <ThingCard
          key={at}
          path={[list, at]}
          kind={kind}
          nameKey={nameKey}
          count={things.length}
          onRemove={ask}
        >
          {() => <KeyFields path={[list, at]} without={['id', nameKey]} />}
        </ThingCard>
      ))}
      <AddThing list={list} one={one} />
      {dialog}
    </section>
  )
}

export const CourseSection = (): VNode => (
  <>
    <ThingCards list="rounds" kind="round" title="Rounds" one="a round" nameKey="label" />
    <h3 class="part-title">Sittings: choices of rounds that fit a lesson</h3>
    <ThingCards list="sittings" kind="sitting" title="Sittings" one="a sitting" nameKey="label" />
  </>
)

export const EventsSection = (): VNode => (
  <ThingCards list="events" kind="event" title="Events" one="an event" nameKey="headline" />
)
