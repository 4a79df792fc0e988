/** Texts to begin with. */
import { type StarterPlan, starterScenario } from '../../formats/starter/starterScenario.ts'
import { asJson } from '../../language/writing.ts'
import { freeId } from '../keeping/freeId.ts'
import type { NewText } from './copyText.ts'

export interface Template {
  readonly id: string
  readonly label: string
  readonly says: string
  /** `taken`: ids that are kept already. */
  readonly make: (taken: readonly string[]) => NewText
}

const started =
  (plan: Omit<StarterPlan, 'id'>, more: object = {}): Template['make'] =>
  (taken) => {
    const id = freeId('my-scenario', taken)
    return { id, text: `${asJson({ ...starterScenario({ ...plan, id }), ...more })}\n` }
  }

export const TEMPLATES: readonly Template[] = [
  {
    id: 'two',
    label: 'Two parties and one issue',
    says: 'The smallest that plays: a price, two sides, one round.',
    make: started({
      title: 'A price',
      parties: ['Buyer', 'Seller'],
      issues: [{ label: 'Price', options: ['As it is', '90', '105', '120'] }],
    }),
  },
  {
    id: 'three',
    label: 'Three with a mediator',
    says: 'Two who must agree, one who drafts for them, three issues that can be traded.',
    make: started({
      title: 'Three at a table',
      parties: ['North', 'South'],
      mediator: 'Mediator',
      issues: [
        { label: 'Water', options: ['As it is', 'One third', 'Half', 'Two thirds'] },
        { label: 'Road', options: ['Closed', 'Open by day', 'Open'] },
        { label: 'Next meeting', options: ['None', 'In a month', 'In a week'] },
      ],
    }),
  },
  {
    id: 'majority',
    label: 'A majority decides',
    says: 'Three friends plan a day out: two of them are enough, and bind the third.',
    make: started(
      {
        title: 'A day out',
        parties: ['Ana', 'Ben', 'Cleo'],
        issues: [
          { label: 'Where to', options: ['Stay at home', 'The lake', 'The hills', 'The city'] },
          { label: 'Who pays', options: ['Each for themselves', 'By turns', 'Into one purse'] },
        ],
      },
      { decision: { atLeast: 2 } },
    ),
  },
  {
    id: 'blank',
    label: 'Blank',
    says: 'Nothing but an id: Problems says, one by one, what a scenario needs, and writes it.',
    make: (taken) => {
      const id = freeId('my-scenario', taken)
      return { id, text: `${asJson({ format: 2, id })}\n` }
    },
  },
]
