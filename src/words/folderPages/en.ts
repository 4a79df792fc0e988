/** The folder’s further pages. */
export default {
  statusQuo: 'as things are',
  askedBy: 'asked for by {party}',
  separable: 'Can be sealed and in force at once, apart from the accord.',
  principal: 'principal',
  mediator: 'mediator',
  underwriter: 'underwriter',
  beside: 'beside the table',
  told: 'told, not played',
  coming: 'Still to come',
  turns: '{turns, plural, one {# turn} other {# turns}}',
  issues: '{issues, plural, one {# issue} other {# issues}}',
  ifAgreed: 'only if another meeting is agreed',
  sourcesNote:
    'Whatever is marked reported stands in one of these. What is inferred or assumed says so, and a class may argue with it.',
  invented: 'This scenario is invented and cites no sources.',
  parts: 'How {points} comes about',
  since: 'The reading of this game, and news since',
  now: 'Walk-away now',
} as const
