/**
 * What holds for any negotiation that is taught with this game: used where a scenario does not say it of itself. The
 * aims follow what courses in the field usually name; sources are in the reading list.
 */
import type { Scenario } from '../scenario/scenario.ts'

type Teaching = Scenario['teaching']

export const OBJECTIVES: Teaching['objectives'] = [
  'tell a position from an interest, and name one of each for every side',
  'say what their side has without a deal, and test an offer against it',
  'trade across issues instead of halving each one',
  'explain why some talks fail though nobody made a mistake',
  'tell a reported figure from an assumed one, and say whose voice is missing',
]

export const MISCONCEPTIONS: Teaching['misconceptions'] = [
  {
    belief: 'Meeting in the middle on every issue is fair, and the best one can do.',
    answer:
      'Where the sides weigh issues differently, all do better if each gets most of what weighs most there. Show the plane: the point of half-way on all issues lies inside the frontier.',
  },
  {
    belief: 'Talks that end without a text have failed.',
    answer:
      'A text worth less than leaving is worse than none for whoever signs it. Ask what each side had without a deal, and whether any text was better for all.',
  },
  {
    belief: 'Whoever speaks first, or last, has the better of it.',
    answer:
      'A first offer moves what the others expect only as far as they have not prepared. Compare the first offers of several tables with their ends.',
  },
  {
    belief: 'The points say who was right.',
    answer:
      'They say how far a side’s own interests were met, under numbers that somebody assumed. Have the class contest one of them.',
  },
]

export const QUESTIONS: Teaching['questions'] = [
  {
    ask: 'What did you believe the others could not do without? What was it?',
    listenFor: 'Whether the belief was tested by a question or an offer, or only held.',
  },
  {
    ask: 'Which refusal was about the mandate, and which about the price?',
    listenFor: 'That a mandate is answered by a condition met, a price by a better package.',
  },
  {
    ask: 'What did you give that cost you little and was worth much to them?',
    listenFor: 'A trade across two issues, in their own words.',
  },
  {
    ask: 'If your table did not sign: was leaving the better choice?',
    listenFor: 'A comparison with no deal, and not with what they had hoped for.',
  },
]

export const OBSERVE: Teaching['observe'] = [
  'The first offer of each side, and what was said with it',
  'Questions that were asked, and what was learned by them',
  'Offers that name two issues or more at once',
  'Reasons that were given for a refusal',
  'The moment at which the talks turned, and what turned them',
  'What was sealed early, and what could no longer be traded afterwards',
]

export const RUBRIC: Teaching['rubric'] = [
  {
    criterion: 'Preparation',
    levels: [
      'Knows the demand of the own side.',
      'Knows own interests, limits and what leaving is worth.',
      'Has besides an estimate of the others’, with the evidence for it.',
    ],
  },
  {
    criterion: 'Process',
    levels: [
      'States positions.',
      'Asks, listens, and changes offers by what was learned.',
      'Builds packages across issues and says why each is better for the others.',
    ],
  },
  {
    criterion: 'Reasoning afterwards',
    levels: [
      'Tells what happened.',
      'Explains one turning point by interests and limits.',
      'Says what they would add next time, and which assumed number would change the result.',
    ],
  },
  {
    criterion: 'Fairness to the other side',
    levels: [
      'Tells the other side’s view as an obstacle.',
      'Can state it so that the other side would agree.',
      'Says besides which voice the sources leave out.',
    ],
  },
]

const step = (minutes: number, label: string, teacher: string, students?: string) => ({
  minutes,
  label,
  teacher,
  ...(students === undefined ? {} : { students }),
})

/** Plans of 90 and of 50 minutes. */
export const PLANS: Teaching['plans'] = [
  {
    minutes: 90,
    steps: [
      step(10, 'seats', 'Read the content note aloud, form tables, let everyone choose or decline a seat.'),
      step(
        10,
        'read',
        'Give out the folders. No talk between the sides yet.',
        'Read; fill in the preparation sheet.',
      ),
      step(
        45,
        'play',
        'Walk round, look in where a hand is up, keep the time.',
        'Offer, ask, go aside, adjourn, and may leave.',
      ),
      step(
        20,
        'debrief',
        'How it felt first, then what was possible, then the numbers they would contest.',
        'Compare tables.',
      ),
      step(5, 'slack', 'Keep it for whoever is not done speaking.'),
    ],
  },
  {
    minutes: 50,
    steps: [
      step(5, 'seats', 'Content note and seats. Folders were given out to be read at home.'),
      step(5, 'read', 'Preparation sheet only.', 'Write down what they leave for and what they ask first.'),
      step(
        25,
        'play',
        'Keep the time; say aloud when ten and when three minutes are left.',
        'Play the short sitting.',
      ),
      step(
        12,
        'debrief',
        'One round of how it felt; then what was possible.',
        'Name one thing to add next time.',
      ),
      step(3, 'slack', 'Collect the sheets.'),
    ],
  },
]

export const READING: Teaching['reading'] = [
  {
    what: 'Roger Fisher, William Ury and Bruce Patton, Getting to Yes, third edition (2011), chapters 3 to 6',
    why: 'Interests behind positions, options for all sides, and the best alternative to an agreement.',
  },
  {
    what: 'Howard Raiffa, The Art and Science of Negotiation (1982), the part on two parties and many issues',
    why: 'Scoring, agreement zone and frontier, as this game reckons them.',
  },
  {
    what: 'David Lax and James Sebenius, The Manager as Negotiator (1986), chapters 2 and 5',
    why: 'Creating and claiming at one table, and the tension between the two.',
  },
  {
    what: 'Robert Putnam, “Diplomacy and Domestic Politics: The Logic of Two-Level Games”, International Organization 42 (1988)',
    why: 'Why nobody at the table can sign what those behind them will not approve.',
  },
  {
    what: 'James Fearon, “Rationalist Explanations for War”, International Organization 49 (1995)',
    why: 'Why talks can fail although a better text exists, and why time may seem to pay.',
  },
  {
    what: 'I. William Zartman, “The Timing of Peace Initiatives: Hurting Stalemates and Ripe Moments”, Global Review of Ethnopolitics 1 (2001)',
    why: 'When sides begin to look for a way out.',
  },
]
