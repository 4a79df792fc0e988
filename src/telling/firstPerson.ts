/** How a party speaks of itself: whoever sits there in person says “I”; a delegation, or several people, “we”. */
import { type Grammar, pronounOf } from '../scenario/vocabulary/grammar.ts'

interface FirstPerson {
  readonly we: 'I' | 'we'
  readonly us: 'me' | 'us'
  /** For translations. */
  readonly speakerPerson: 'one' | 'many'
}

export const firstPersonOf = (party: Grammar): FirstPerson => {
  const { subject } = pronounOf(party)
  return subject === 'she' || subject === 'he'
    ? { we: 'I', us: 'me', speakerPerson: 'one' }
    : { we: 'we', us: 'us', speakerPerson: 'many' }
}
