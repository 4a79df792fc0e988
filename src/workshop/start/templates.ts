/** What there is to begin with. The texts themselves lie in `starters.ts`, which is fetched when one is chosen. */
export const TEMPLATES = [
  {
    id: 'two',
    label: 'Two parties and one issue',
    says: 'The smallest that plays: a price, two sides, one round.',
  },
  {
    id: 'three',
    label: 'Three with a mediator',
    says: 'Two who must agree, one who drafts for them, three issues that can be traded.',
  },
  {
    id: 'majority',
    label: 'A majority decides',
    says: 'Three friends plan a day out: two of them are enough, and bind the third.',
  },
  {
    id: 'blank',
    label: 'Blank',
    says: 'Nothing but an id: Problems says, one by one, what a scenario needs, and writes it.',
  },
] as const

export type TemplateId = (typeof TEMPLATES)[number]['id']
