/** The texts that templates begin with. */
import { type StarterPlan, starterScenario } from '../../formats/starter/starterScenario.ts'
import { asJson } from '../../language/writing.ts'
import { freeId } from '../keeping/freeId.ts'
import type { NewText } from './copyText.ts'
import type { TemplateId } from './templates.ts'

/** `taken`: ids that are kept already. */
type Make = (taken: readonly string[]) => NewText

const started =
  (plan: Omit<StarterPlan, 'id'>, more: object = {}): Make =>
  (taken) => {
    const id = freeId('my-scenario', taken)
    return { id, text: `${asJson({ ...starterScenario({ ...plan, id }), ...more })}\n` }
  }

export const STARTERS: Readonly<Record<TemplateId, Make>> = {
  two: started({
    title: 'A price',
    parties: ['Buyer', 'Seller'],
    issues: [{ label: 'Price', options: ['As it is', '90', '105', '120'] }],
  }),
  three: started({
    title: 'Three at a table',
    parties: ['North', 'South'],
    mediator: 'Mediator',
    issues: [
      { label: 'Water', options: ['As it is', 'One third', 'Half', 'Two thirds'] },
      { label: 'Road', options: ['Closed', 'Open by day', 'Open'] },
      { label: 'Next meeting', options: ['None', 'In a month', 'In a week'] },
    ],
  }),
  majority: started(
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
  blank: (taken) => {
    const id = freeId('my-scenario', taken)
    return { id, text: `${asJson({ format: 2, id })}\n` }
  },
}
