/** Every term of the field that a screen uses, in plain words. One entry a term; screens show it where the word stands. */

interface Entry {
  readonly word: string
  readonly means: string
}

export const GLOSSARY = {
  worth: {
    word: 'Worth',
    means:
      'How good a text is for one delegation, from 0 to 100. It measures that seat’s own interests, not justice, and two delegations’ numbers cannot be compared.',
  },
  weight: {
    word: 'Weight',
    means: 'The share of your worth that one issue carries. All weights sum to 100.',
  },
  walkAway: {
    word: 'Walk-away',
    means: 'The worth of your best alternative to a deal. A text worth less than this is worse than leaving.',
  },
  noDeal: {
    word: 'No deal',
    means:
      'What you would have if the talks ended now: your walk-away, plus what survives of the things already sealed.',
  },
  mandate: {
    word: 'Mandate',
    means: 'The options that your capital lets you sign for now. It can widen when its conditions are met.',
  },
  redLine: {
    word: 'Red line',
    means: 'An option that your capital will never allow, whatever it is offered in return.',
  },
  capital: {
    word: 'Capital',
    means:
      'Your government at home. Ask it, and it widens your mandate or names the conditions that it waits for.',
  },
  issue: {
    word: 'Issue',
    means: 'One matter to settle, with a few ways to settle it in an order that means something.',
  },
  statusQuo: { word: 'Status quo', means: 'The option that holds as long as an issue is not settled.' },
  offer: {
    word: 'Offer',
    means: 'A set of options put on the table for everyone to see. It is accepted or refused as a whole.',
  },
  standing: {
    word: 'Standing offer',
    means:
      'An offer stays on the table until its author makes another, the draft changes or the round ends. A party that refused may still take it up.',
  },
  draft: {
    word: 'Draft',
    means: 'What you are preparing. Nobody sees it until you offer it.',
  },
  settled: { word: 'Settled', means: 'Sealed or initialled.' },
  sealed: {
    word: 'Sealed',
    means: 'Agreed and in force at once, whatever becomes of the rest. Only a separable issue can be sealed.',
  },
  initialled: {
    word: 'Initialled',
    means:
      'Agreed for now: in force only if the whole accord is signed. It can be reopened by an offer that names it.',
  },
  separable: {
    word: 'Separable',
    means: 'Can be agreed and put in force on its own. You may still keep it for the accord only.',
  },
  accordOnly: {
    word: 'For the accord only',
    means:
      'If accepted, this issue is initialled and not sealed: it comes into force only with the whole accord.',
  },
  linkage: {
    word: 'Linkage',
    means: 'Worth that depends on several issues at once: one thing is worth more, or less, beside another.',
  },
  apart: {
    word: 'Apart',
    means: 'How many steps lie between what the principals last asked for on this issue.',
  },
  principal: { word: 'Principal', means: 'A party that must consent to everything.' },
  mediator: {
    word: 'Mediator',
    means:
      'A party that drafts a single text for both sides, and may press or promise. It cannot bind anyone.',
  },
  underwriter: {
    word: 'Underwriter',
    means: 'A party that must consent to the options that rest on its help.',
  },
  singleText: {
    word: 'Single text',
    means: 'One draft by the mediator that both sides answer, in place of two rival offers.',
  },
  plenary: { word: 'Plenary', means: 'Everyone at the table; everyone hears everything.' },
  caucus: {
    word: 'Caucus',
    means:
      'Two parties aside. Others learn that it took place, not what was said. Nothing said there binds anyone.',
  },
  disclose: {
    word: 'Disclose',
    means: 'Tell the other party which issue matters most to you among those still open.',
  },
  float: { word: 'Float', means: 'Name a package without commitment, to hear what would be in the way.' },
  press: {
    word: 'Press',
    means: 'The mediator makes leaving dearer for whoever refused last. Once for each principal in a game.',
  },
  promise: {
    word: 'Promise',
    means:
      'The mediator adds something of its own, due if the accord is signed. It may cost it a turn, or points of its own.',
  },
  adviser: {
    word: 'Adviser',
    means:
      'Estimates how the others would answer, from what your seat has seen. It knows nothing of their secrets and can be wrong.',
  },
  patience: {
    word: 'Patience',
    means:
      'How long a delegation will sit without anything being settled. When it runs out, the delegation may leave.',
  },
  trust: {
    word: 'Trust',
    means:
      'How far a delegation believes that another would keep to a text. Little trust makes promises worth less.',
  },
  support: { word: 'Support', means: 'How far people at home stand behind their delegation.' },
  turn: {
    word: 'Turn',
    means: 'One chance to move. A round has a pool of turns that everyone at the table shares.',
  },
  round: { word: 'Round', means: 'One meeting at one place.' },
  adjourn: { word: 'Adjourn', means: 'Close the round early. Every principal must agree.' },
  ratified: { word: 'Ratified', means: 'Approved at home: by a leader, a parliament or a vote.' },
  reading: {
    word: 'Reading',
    means: 'The same demands with other assumed numbers. Whether any agreement is possible depends on it.',
  },
  frontier: {
    word: 'The edge',
    means: 'Texts that nobody can better for one side without worsening them for another.',
  },
  nash: {
    word: 'Nash point',
    means: 'The largest product of gains over no deal: a benchmark of theory, not of justice or law.',
  },
  zone: {
    word: 'Agreement zone',
    means: 'All texts that are worth at least no deal to every principal and cross no red line.',
  },
  reported: { word: 'Reported', means: 'A source listed with this scenario says so.' },
  inferred: { word: 'Inferred', means: 'It follows from what is reported.' },
  assumed: { word: 'Assumed', means: 'The authors of this scenario chose it. A class may choose otherwise.' },
} as const satisfies Record<string, Entry>

export type TermName = keyof typeof GLOSSARY
