/**
 * A description and an example for every key, beside those that the definition bears itself. Only editors need them, so they
 * stand apart from it: what plays a scenario does not load them. A test finds a key without words.
 */
import type { Path } from '../finding.ts'

export interface Words {
  readonly description?: string
  readonly example?: unknown
}

const said = (description: string, example?: unknown): Words => ({
  description,
  ...(example === undefined ? {} : { example }),
})
/** Of a key that the definition describes. */
const such = (example: unknown): Words => ({ example })

const ID = 'Its id: lower-case letters, digits and hyphens. Everything else in the file names it by this.'
const CONDITION = 'What kind of condition this is.'
const AT_LEAST = 'It holds from this number on, 0 to 100.'
const AT_MOST = 'It holds up to this number, 0 to 100.'

/**
 * By the keys that lead to a place, without indexes and ids: the longest that a path ends in counts. Lists and objects need
 * no example of their own: theirs is made of what they hold.
 */
const WORDS: Readonly<Record<string, Words>> = {
  $schema: said('Where editors find the schema of this format.', './schema/scenario.schema.json'),
  format: such(1),
  id: said(ID, 'harbour'),
  title: said('What it is called on the shelf.', 'The harbour'),
  teaser: said('One sentence on the shelf: what is at stake.', 'A town and a shipping line, and one quay.'),
  level: said('For whom it is: a first negotiation, one with some practice, an experienced class.', 'first'),
  language: such('en'),
  subject: such('the harbour'),
  contentNote: such('This is about people who lose their work.'),
  scale: such('normalised'),
  authors: said('Who wrote it.'),
  'authors[]': such('Ada Brown'),
  licence: said('Under which licence it may be used.', 'CC BY 4.0'),
  date: such('2026-03-14'),

  sources: said('What the scenario rests on, each under a tag that grounds refer to by.'),
  'sources[]': such('gazette'),
  'sources.what': said('What kind of text it is, and of what.', 'Report on the talks of 14 March'),
  'sources.outlet': such('Harbour Gazette'),
  'sources.date': such('14 March 2026'),
  'sources.group': such('Reports'),
  'sources.side': such('town'),

  tracks: said('Groups of issues, in the order in which the board shows them.'),
  'tracks.id': said(ID, 'money'),
  'tracks.label': said('What the board calls the group.', 'Money'),

  issues: said('The matters to settle, in the order in which the board shows them.'),
  'issues.id': said(ID, 'fees'),
  'issues.label': said('What the matter is called.', 'Harbour fees'),
  'issues.track': said('The track that it belongs to.', 'money'),
  'issues.question': such('What does a ship pay for a day at the quay?'),
  'issues.background': such('The fees have been the same for ten years.'),
  'issues.statusQuo': such('as-now'),
  'issues.separable': such(true),
  'issues.holds': such(0.5),
  'issues.lapses': such(false),
  'options.id': said(ID, 'as-now'),
  'options.label': such('As now'),
  'options.short': such('As now'),
  'options.treaty': such('The fees stay as they are.'),
  'options.layers[]': such('quay'),
  'options.posts.along': such('quay'),
  'options.posts.by': such(undefined),
  'options.posts.by[]': such('town'),
  'options.caption': such('Ships lie along the whole quay.'),
  'options.ground': such('the quay stays open at night'),
  'options.underwriters[]': such('ministry'),
  'options.compliance[]': such('line'),
  'people.value': said('The number of people.', 120),

  basis: such('assumed'),
  because: such('A first guess of the authors.'),
  value: said('The number.', 50),

  parties: said('The sides with interests: those who must agree, who mediates, who underwrites.'),
  'parties.id': said(ID, 'town'),
  name: said('Its name.', 'The council'),
  'parties.name': said('What it is called everywhere.', 'The town'),
  'parties.nameInText': such('the town'),
  'parties.capital': such('the town hall'),
  'parties.roles': said(
    'principal: must consent to everything. mediator: drafts, presses, promises. underwriter: must consent to options that need it.',
  ),
  'parties.roles[]': such('principal'),
  'parties.playable': such(true),
  'parties.besideTable': such(false),
  marker: said('How the board marks it: shape and colour together, so that neither is needed alone.'),
  'marker.shape': said('No other party’s shape.', 'circle'),
  'marker.colour': said('Best no other party’s colour.', 'blue'),
  delegation: said('Who speaks for it: offices and, where people are real, what they said in public.'),
  'delegation.name': said('Who it is.', 'Ada Brown'),
  'delegation.office': said('In which office.', 'Mayor'),
  publicBrief: such('The town owns the quay and lives by it.'),
  'brief.headline': said(
    'The heart of it in one sentence.',
    'You need the line, and it must not know how much.',
  ),
  'brief.text': said(
    'What only this seat knows: what it wants, why, and what happens without an agreement.',
    'The budget has a hole that the fees must fill.',
  ),
  'brief.basic': such('You need money. The line pays for the quay.'),
  'brief.adviser': said(
    'What an adviser would say before the first move.',
    'Ask for night work first; it costs them little.',
  ),
  'interests.title': said('What it wants, in a few words.', 'A balanced budget'),
  'interests.text': said('Why.', 'Without it the pool closes.'),
  'interests.issue': said('The issue at which it is decided.', 'fees'),
  goal: such('Fees that fill the hole, and a line that stays.'),
  'grounds.publicBrief': said('Where the public brief comes from.'),
  'grounds.brief': said('Where the confidential brief comes from.'),
  'grounds.goal': said('Where the goal comes from.'),
  positions: said('What each issue is worth to it, and where it begins: one entry for every issue.'),
  weight: such(40),
  values: said('The value of each option, 0 to 100.'),
  'values{}': such(50),
  opening: such('as-now'),
  demand: such('The town asks for the fees of the neighbours, the mayor says.'),
  linkages: said('Worth that depends on several issues at once.'),
  'linkages.label': said(
    'What the linkage is, in a sentence.',
    'Night work is easier to bear with a quiet crane',
  ),
  'linkages.worth': such(-4),
  'linkages.when{}[]': such('as-now'),
  walkAway: said('What it has if the talks end without it.'),
  'walkAway.batna': such('Let the quay to fishermen.'),
  reservationValue: such(45),
  'parts.label': said('What this part stands for.', 'Rent from fishermen'),
  'parts.points': said('Points that it adds, or takes off where they are negative.', 45),
  mandate: said('What the delegation may sign for, issue by issue.'),
  'mandate.allowed[]': such('as-now'),
  widening: said('What the capital would allow besides, and under which conditions.'),
  'widening.options': said('Options that it then allows besides.'),
  'widening.options[]': such('as-now'),
  'redLines.options[]': such('as-now'),
  'when.options[]': such('as-now'),
  'unless.options[]': such('as-now'),
  'heldIf.options[]': such('as-now'),
  'widening.stated': such('once the line has promised to stay'),
  redLines: said('Options that no capital will ever allow: a constraint, not a low worth.'),
  'redLines.issue': said('The issue.', 'fees'),
  'redLines.options': said('The options of it that are ruled out.'),
  support: said('How far people at home stand behind it, 0 to 100.'),
  'support.value': said('At the start, 0 to 100.', 60),
  'patience.value': said('How many rounds.', 3),
  trust: said('How far it takes the others at their word.'),
  'trust.value': such(45),
  'trust.towards': such(undefined),
  'trust.towards{}': such(30),
  'ratifier.kind': said('What kind of approval it is; it words the ending.', 'parliament'),
  'ratifier.name': said('Who it is, at the beginning of a sentence.', 'The town council'),
  'ratifier.margin': said('Points above no deal that it asks for at no support at all.', 10),
  'ratifier.noise': said('How far support may sway on the day of the vote.', 6),
  strategy: said('How a counterpart plays this seat. Left out: fair, by the clock, in answer to the others.'),
  'strategy.bidding': such('time'),
  'strategy.e': such(0.2),
  'strategy.k': such(0),
  'strategy.nudge': such(0.1),
  'strategy.levelStep': such(4),
  'strategy.concedesFrom': such(0.9),
  'strategy.acceptance': such('combi'),
  'strategy.alpha': such(1),
  'strategy.beta': such(0),
  'strategy.constant': such(80),
  'strategy.acceptsFrom': such(0.85),
  'strategy.model': such('frequency'),
  'strategy.spread': such(0.2),
  'strategy.decline': such(0.03),
  'strategy.mediating': such('hillClimbing'),
  'strategy.temperature': such(0.1),
  'strategy.cooling': such(0.995),
  'strategy.temperament': said('hard gives way late, fair as the others do, conceding early.', 'fair'),
  'strategy.candour': such('plain'),
  'strategy.response': such(0.2),

  'readings.id': said(ID, 'as-told'),
  'readings.label': said('What it is called where one chooses.', 'As told'),
  'readings.text': such('The demands as the briefs tell them.'),
  'readings.parties': said('Whose numbers differ from those of the party itself, and how.'),
  'readings.parties.reservationValue': said('Its walk-away in this reading.', 50),
  'readings.parties.weights{}': such(50),
  'readings.parties.values': said('Values of options that differ, by issue and option.'),

  rounds: said('The meetings, in their order in time.'),
  'rounds.id': said(ID, 'first'),
  'rounds.label': said('What the meeting is called.', 'The first meeting'),
  place: said('Where it is held.', 'Town hall'),
  'rounds.date': said('When, as year-month-day.', '2026-03-14'),
  'rounds.opening': such('The mayor has coffee brought.'),
  agenda: said('The issues that may be settled in it.'),
  'agenda[]': such('fees'),
  turns: said('How many chances to move there are in all: the table shares them.', 10),
  'floor[]': such('town'),
  mediatorEvery: such(4),
  besideEvery: such(0),

  sittings: said('Choices of rounds that fit a lesson.'),
  'sittings.id': said(ID, 'whole'),
  'sittings.label': said('What it is called where one chooses.', 'The whole of it'),
  minutes: said('How long each part of the lesson takes.'),
  'minutes.brief': said('Minutes to read the folder.', 5),
  'minutes.play': said('Minutes to play.', 25),
  'minutes.debrief': said('Minutes to talk about it.', 15),
  'sittings.rounds': said('The rounds that are played, in the order of the file.'),
  'sittings.rounds[]': such('first'),
  history: such('The sides have met once, without a result.'),
  'sealed{}': such('as-now'),

  type: said(CONDITION),
  'when.issue': said('The issue.', 'fees'),
  'unless.issue': said('The issue.', 'fees'),
  'heldIf.issue': said('The issue.', 'fees'),
  event: said('This event has struck.', 'storm'),
  party: said('Whose.', 'town'),
  towards: said('Trust in whom.', 'line'),
  atLeast: said(AT_LEAST, 40),
  atMost: said(AT_MOST, 60),
  round: such('first'),
  turn: such(3),

  events: said('News from outside, each once, when its conditions hold.'),
  'events.id': said(ID, 'storm'),
  'events.headline': said('The news in one line.', 'A storm has damaged the crane'),
  'events.text': said('What happened, as a seat reads it.', 'The crane will stand still for a month.'),
  'events.date': said('When it happened, where that is known.', '2026-03-15'),
  'events.redraws{}': such('quay-flooded'),
  effects: said('What it changes, each with its own reason.'),
  on: said('What is changed: a walk-away, support at home, trust, patience.'),
  by: said('By how many points, or rounds of patience.', -3),

  communiques: said('Sentences that a seat may say to the press at a round’s end.'),
  'communiques.id': said(ID, 'making-progress'),
  'communiques.text': such('The talks are on a good way.'),
  'communiques.by': such(undefined),
  'communiques.by[]': such('town'),
  'communiques.support': such(1),
  'communiques.trust': such(-2),
  'communiques.towards': such(undefined),
  'communiques.towards{}': such(1),
  'communiques.margin': such(0),

  inducements: said('What a mediator can promise, each once.'),
  'inducements.id': said(ID, 'a-grant'),
  'inducements.label': said('What it is called.', 'A grant for the quay'),
  'inducements.text': said('What is promised, in a sentence.', 'The ministry pays for a new crane.'),
  'inducements.by': said('The mediator that promises it.', 'ministry'),
  'inducements.to': said('The principal that it is promised to.', 'town'),
  'inducements.worth': such(4),

  costs: said('What moves cost, in turns of the round.'),
  'costs.offer': said('Turns for an offer; at least 1 whatever stands here.', 1),
  'costs.caucus': said('Turns for a private talk of two.', 2),
  'costs.askMediator': said('Turns for asking the mediator for a text.', 1),
  'costs.consultCapital': said('Turns for asking one’s capital.', 1),
  'costs.pass': said('Turns for passing.', 1),
  'promise.turns': such(0),
  'promise.worth': such(2),

  rules: said('The numbers of the table’s rules.'),
  trustDiscount: such(3),
  'verification.issue': said('The issue whose options verify.', 'monitoring'),
  keeps: said('How much distrust is left under each option.'),
  'keeps{}': such(0.5),
  walkCost: said('Points off the no deal of whoever walks out.', 4),
  partialGain: said('What each principal must have gained by sealed issues for a partial agreement.', 4),
  press: such(2),
  statement: such(3),
  settled: such(0.5),
  insult: said('When an offer is taken amiss, and what that costs.'),
  'insult.margin': such(20),
  'insult.patience': said('Rounds of patience that it costs.', 0.25),
  singleTexts: such(3),

  durability: said('How long an accord would hold, and why.'),
  'base.value': said('Months.', 24),
  'durability.conditions': said('What lengthens or shortens that.'),
  'durability.conditions.label': said('The reason, in a sentence.', 'Both sides earn by it'),
  'durability.conditions.when': said('It counts when all of these hold.'),
  months: said('Months added, or taken off where they are negative.', 12),

  whatHappened: said('What really happened, for the debrief.'),
  'whatHappened.date': said('When.', '2026-04-01'),
  'whatHappened.text': said('What.', 'The line left for another port.'),
  'whatHappened.issues[]': such('fees'),
  debriefQuestions: said('Questions to talk about afterwards.'),
  'debriefQuestions[]': such('What could each side have given that cost it little?'),
  facilitator: said('Notes for whoever leads the lesson.'),
  'facilitator.title': said('What the note is about.', 'Before you begin'),
  'facilitator.text': said('The note.', 'Let students read their folder twice.'),

  ages: such('16 and up'),
  'objectives[]': such('tell a position from an interest'),
  instructions: such('Read your folder and show it to nobody.'),
  stuck: such('Tables that settle the fees first find nothing left to trade.'),
  'misconceptions.belief': said('What students believe.', 'The fair deal lies in the middle.'),
  'misconceptions.answer': said('What a teacher can answer.', 'Ask what each issue is worth to each side.'),
  'questions.ask': said('The question.', 'When did you know what they needed?'),
  'questions.listenFor': said('What to listen for.', 'Interests rather than positions.'),
  'observe[]': such('Who speaks first after an offer?'),
  'rubric.criterion': said('What is judged.', 'Preparation'),
  'rubric.levels': said('From the least to the most.'),
  'levels[]': such('Knows the own walk-away'),
  'plans.minutes': such(45),
  'plans.steps': said('What happens, one after the other.'),
  'steps.minutes': said('How long it takes.', 45),
  'steps.label': such('play'),
  'steps.teacher': such('Watches, and helps nobody.'),
  'steps.students': such('Negotiate.'),
  'reading.what': said('The text.', 'Fisher and Ury, Getting to Yes, chapter 1'),
  'reading.why': said('Why to read it.', 'Positions and interests, in ten pages.'),

  hints: such(undefined),
  'hints.at': said('The moment at which it is said.', 'floor'),
  'hints.text': said('What is said.', 'Press an option to draft an offer.'),

  map: said('A map beside the text; a scenario without one plays as well.'),
  'map.geometry': such('ukraine'),
  'map.note': such('The line is schematic.'),
  'base[]': such('quay'),
  'map.layers': said('What the map can draw, each by the id of a shape in its geometry.'),
  'layers.id': said(ID, 'quay'),
  'layers.label': said('What it is called in the legend.', 'The quay'),
  'layers.shows': such('The quay runs along the whole east side.'),
  'regions{}': such('fees'),
}

/** Objects keyed by ids instead of by names of this format. */
const KEYED = new Set([
  'positions',
  'mandate',
  'values',
  'weights',
  'when',
  'keeps',
  'sealed',
  'towards',
  'redraws',
  'regions',
])

const isId = (path: Path, index: number): boolean => {
  const owner = path[index - 1]
  if (typeof path[index] === 'number' || typeof owner !== 'string') return false
  if (owner === 'sources') return index === 1
  if (path[0] === 'readings' && (index === 3 || (index === 6 && path[4] === 'values'))) return true
  return KEYED.has(owner)
}

/** The keys of a path; an entry of a list at its end is `[]`, one under an id `{}`. */
const trailOf = (path: Path): string => {
  let trail = ''
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1
    if (typeof step === 'number') trail += isLast ? '[]' : ''
    else if (isId(path, index)) trail += isLast || typeof path[index + 1] === 'number' ? '{}' : ''
    else trail += trail === '' ? step : `.${step}`
  }
  return trail
}

/** What is said of a key; undefined where nothing is. */
export const wordsAt = (path: Path): Words | undefined => {
  const steps = trailOf(path).split('.')
  for (let from = 0; from < steps.length; from++) {
    const words = WORDS[steps.slice(from).join('.')]
    if (words !== undefined) return words
  }
  return undefined
}
