/** Concepts of the field, each as a card at the moment of this game where it showed. */
import type { VNode } from 'preact'
import { CARDS, type Concept } from '../../../debrief/concepts/concept.ts'
import { conceptsOf } from '../../../debrief/concepts/conceptsOf.ts'
import type { Debrief } from '../../../debrief/debrief.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { useTold } from '../../../pieces/Told.tsx'
import { toldBy } from '../../../telling/told.ts'
import { capitalised } from '../../../terms/capitalised.ts'
import { CONCEPT_TEXTS } from '../../../words/concepts/catalog.ts'
import { DEBRIEF_WORDS } from '../../../words/debrief/catalog.ts'
import { type Spoken, useTurnSaid } from '../said.tsx'
import './concepts.css'

export const momentOf = ({ at }: Concept, { say, turnSaid }: Spoken): string =>
  at === null ? say('asAWhole') : turnSaid(at)

interface ConceptCardProps {
  readonly debrief: Debrief
  readonly concept: Concept
}

export const ConceptCard = ({ debrief, concept }: ConceptCardProps): VNode => {
  const told = toldBy(debrief, CONCEPT_TEXTS)
  const spoken = { say: useWords(DEBRIEF_WORDS), turnSaid: useTurnSaid() }
  const inTold = useTold()
  const { title, means, source } = CARDS[concept.name]
  return (
    <article class="debrief-card concept">
      <p class="fork-turn">{capitalised(momentOf(concept, spoken))}</p>
      <h3 {...inTold}>{told(title)}</h3>
      <p class="serif" {...inTold}>
        {concept.happened}
      </p>
      <p class="muted" {...inTold}>
        {told(means)}
      </p>
      <p class="small muted concept-source" lang="en">
        {source}
      </p>
    </article>
  )
}

export const Concepts = ({ debrief }: { readonly debrief: Debrief }): VNode => (
  <div class="concepts">
    {conceptsOf(debrief).map((concept) => (
      <ConceptCard key={concept.name} debrief={debrief} concept={concept} />
    ))}
  </div>
)
