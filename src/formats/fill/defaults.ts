/**
 * What a published domain does not say and a scenario must: every number that an import fills in, each with its reason.
 * `parley import --help` lists them; all can be changed in the scenario afterwards.
 */
export interface Default {
  readonly value: number | string
  /** What it is, as the help lists it. */
  readonly says: string
  readonly because: string
}

export const FILL_DEFAULTS = {
  rounds: {
    value: 2,
    says: 'rounds in the full sitting, of which the short one holds the first',
    because: 'A second meeting lets delegations take stock once, as the field’s deadline does not.',
  },
  turnsForEachParty: {
    value: 4,
    says: 'turns in a round for each principal',
    because: 'Four offers each are enough to open, to learn what matters, to trade and to close.',
  },
  turnsForEachIssue: {
    value: 1,
    says: 'turns in a round for each issue besides, up to 24 in all',
    because: 'Every issue asks for a little time of its own.',
  },
  minutesForEachTurn: {
    value: 1,
    says: 'minutes that a turn is thought to take in a class',
    because: 'Offers and answers together take people about a minute.',
  },
  date: {
    value: '2026-01-05',
    says: 'the first day of the talks, each round a day later',
    because: 'Published domains have no dates, and any serves.',
  },
  patience: {
    value: 6,
    says: 'rounds without a settlement that a party sits through',
    because: 'In the field’s protocol nobody leaves before the deadline.',
  },
  insult: {
    value: 0,
    says: 'patience that a low offer costs',
    because: 'Opening with one’s best package is the rule in the field.',
  },
  trust: {
    value: 50,
    says: 'trust in the others, which takes no worth off anything',
    because: 'Published domains know no trust, so it must not touch a worth.',
  },
  support: {
    value: 50,
    says: 'support at home, where whatever is no worse than leaving is approved',
    because: 'Published domains know no capital, so nothing may hang on it.',
  },
  temperament: {
    value: 'fair',
    says: 'how counterparts concede, with the reader’s own bidding, acceptance and model',
    because: 'The middle of the three temperaments.',
  },
} as const satisfies Record<string, Default>

/** Greatest number of turns of a round, however many issues there are. */
export const MOST_TURNS = 24

/** Used where neither a file nor its name gives one. */
export const DEFAULT_TITLE = 'Imported domain'

/** Placeholders for what only the person who imports can know. */
export const TO_FILL_IN = 'To be filled in'

/** What an import fills in, with its reason in the line below. */
export const defaultLines = (): readonly string[] =>
  [
    {
      says: 'status quo: the value of each issue that is worth least to all parties together',
      because: 'What is unsettled should serve nobody.',
    },
    {
      says: 'opening: the value of each issue that is worth most to the party',
      because: 'In the field everybody opens with the best package there is.',
    },
    {
      says: 'mandate: every value; no red lines, linkages, events or mediator',
      because: 'Published domains know none of these.',
    },
    ...Object.values(FILL_DEFAULTS).map(({ value, says, because }) => ({
      says: `${says}: ${value}`,
      because,
    })),
  ].flatMap(({ says, because }) => [says, `    ${because}`])
