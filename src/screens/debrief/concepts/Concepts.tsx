/** Concepts of the field, each as a card at the moment of this game where it showed. */
import type { VNode } from 'preact'
import { CARDS, type Concept } from '../../../debrief/concepts/concept.ts'
import { conceptsOf } from '../../../debrief/concepts/conceptsOf.ts'
import type { Debrief } from '../../../debrief/debrief.ts'
import { talksTurn } from '../../../telling/turns.ts'
import { capitalised } from '../../../terms/capitalised.ts'
import './concepts.css'

export const momentOf = ({ at }: Concept): string =>
  at === null ? 'in these talks as a whole' : talksTurn(at)

export const ConceptCard = ({ concept }: { readonly concept: Concept }): VNode => {
  const { title, means, source } = CARDS[concept.name]
  return (
    <article class="debrief-card concept">
      <p class="fork-turn">{capitalised(momentOf(concept))}</p>
      <h3>{title}</h3>
      <p class="serif">{concept.happened}</p>
      <p class="muted">{means}</p>
      <p class="small muted concept-source">{source}</p>
    </article>
  )
}

export const Concepts = ({ debrief }: { readonly debrief: Debrief }): VNode => (
  <div class="concepts">
    {conceptsOf(debrief).map((concept) => (
      <ConceptCard key={concept.name} concept={concept} />
    ))}
  </div>
)
