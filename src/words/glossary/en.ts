/** What the field’s words mean, in the words of diplomacy: each with its meaning after it. */
export default {
  worth: 'Worth',
  worthMeans:
    'How good a text is for one delegation, from 0 to 100. It measures that seat’s own interests, not justice, and two delegations’ numbers cannot be compared.',
  weight: 'Weight',
  weightMeans: 'The share of your worth that one issue carries. All weights sum to 100.',
  walkAway: 'Walk-away',
  walkAwayMeans:
    'The worth of your best alternative to a deal. A text worth less than this is worse than leaving.',
  noDeal: 'No deal',
  noDealMeans:
    'What you would have if the talks ended now: your walk-away, plus what survives of the things already sealed.',
  mandate: 'Mandate',
  mandateMeans:
    'The options that your capital lets you sign for now. It can widen when its conditions are met.',
  redLine: 'Red line',
  redLineMeans: 'An option that your capital will never allow, whatever it is offered in return.',
  issue: 'Issue',
  issueMeans: 'One matter to settle, with a few ways to settle it in an order that means something.',
  statusQuo: 'Status quo',
  statusQuoMeans: 'The option that holds as long as an issue is not settled.',
  offer: 'Offer',
  offerMeans: 'A set of options put on the table for everyone to see. It is accepted or refused as a whole.',
  standing: 'Standing offer',
  standingMeans:
    'An offer stays on the table until its author makes another, the draft changes or the round ends. A party that refused may still take it up.',
  draft: 'Draft',
  draftMeans: 'What you are preparing. Nobody sees it until you offer it.',
  settled: 'Settled',
  settledMeans: 'Sealed or initialled.',
  sealed: 'Sealed',
  sealedMeans:
    'Agreed and in force at once, whatever becomes of the rest. Only a separable issue can be sealed.',
  initialled: 'Initialled',
  initialledMeans:
    'Agreed for now: in force only if the whole accord is signed. It can be reopened by an offer that names it.',
  separable: 'Separable',
  separableMeans: 'Can be agreed and put in force on its own. You may still keep it for the accord only.',
  accordOnly: 'For the accord only',
  accordOnlyMeans:
    'If accepted, this issue is initialled and not sealed: it comes into force only with the whole accord.',
  linkage: 'Linkage',
  linkageMeans:
    'Worth that depends on several issues at once: one thing is worth more, or less, beside another.',
  apart: 'Apart',
  apartMeans: 'How many steps lie between what the principals last asked for on this issue.',
  principal: 'Principal',
  principalMeans: 'A party that must consent to everything.',
  underwriter: 'Underwriter',
  underwriterMeans: 'A party that must consent to the options that rest on its help.',
  singleText: 'Single text',
  singleTextMeans: 'One draft by the mediator that all sides answer, in place of rival offers.',
  plenary: 'Plenary',
  plenaryMeans: 'Everyone at the table; everyone hears everything.',
  turn: 'Turn',
  turnMeans: 'One chance to move. A round has a pool of turns that everyone at the table shares.',
  caucus: 'Caucus',
  caucusMeans:
    'Two parties aside. Others learn that it took place, not what was said. Nothing said there binds anyone.',
  mediator: 'Mediator',
  mediatorMeans:
    'A party that drafts a single text for all sides, and may press or promise. It cannot bind anyone.',
  capital: 'Capital',
  capitalMeans:
    'Your government at home. Ask it, and it widens your mandate or names the conditions that it waits for.',
  adjourn: 'Adjourn',
  adjournMeans: 'Close the round early. Every principal must agree.',
  press: 'Press',
  pressMeans:
    'The mediator makes leaving dearer for whoever refused last. Once for each principal in a game.',
  promise: 'Promise',
  promiseMeans:
    'The mediator adds something of its own, due if the accord is signed. It may cost it a turn, or points of its own.',
  disclose: 'Disclose',
  discloseMeans: 'Tell the other party which issue matters most to you among those still open.',
  float: 'Float',
  floatMeans: 'Name a package without commitment, to hear what would be in the way.',
  adviser: 'Adviser',
  adviserMeans:
    'Estimates how the others would answer, from what your seat has seen. It knows nothing of their secrets and can be wrong.',
  patience: 'Patience',
  patienceMeans:
    'How long a delegation will sit without anything being settled. When it runs out, the delegation may leave.',
  trust: 'Trust',
  trustMeans:
    'How far a delegation believes that another would keep to a text. Little trust makes promises worth less.',
  support: 'Support',
  supportMeans: 'How far people at home stand behind their delegation.',
  round: 'Round',
  roundMeans: 'One meeting at one place.',
  ratified: 'Ratified',
  ratifiedMeans: 'Approved at home: by a leader, a parliament or a vote.',
  reading: 'Reading',
  readingMeans:
    'The same demands with other assumed numbers. Whether any agreement is possible depends on it.',
  frontier: 'The edge',
  frontierMeans: 'Texts that nobody can better for one side without worsening them for another.',
  nash: 'Nash point',
  nashMeans: 'The largest product of gains over no deal: a benchmark of theory, not of justice or law.',
  zone: 'Agreement zone',
  zoneMeans: 'All texts that are worth at least no deal to every principal and cross no red line.',
  reported: 'Reported',
  reportedMeans: 'A source listed with this scenario says so.',
  inferred: 'Inferred',
  inferredMeans: 'It follows from what is reported.',
  assumed: 'Assumed',
  assumedMeans: 'The authors of this scenario chose it. A class may choose otherwise.',
} as const
