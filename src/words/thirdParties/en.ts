/** What parties beside the principals did: a mediation, and the word that options rest on. */
export const none = 'none'

export const drafted =
  '{count, plural, one {# draft} other {# drafts}}, {agreed} agreed. Changes are to the text as it stood; “short” is what every principal could still have gained at once, of a draft that made the text whole.'
export const apartAtStart =
  'What the principals last asked for lay {before, plural, one {# step} other {# steps}} apart at the start, over all issues, and {after} at the end.'
export const apartBeforeDraft =
  'What the principals last asked for lay {before, plural, one {# step} other {# steps}} apart before {whose} first draft, over all issues, and {after} at the end.'
export const settledOnNone = 'No issue was settled on one of {whose} drafts.'
export const settledOn = 'Settled on {whose} drafts: {issues}.'
export const steps = '{before, plural, one {# step} other {# steps}}, then <b>{after}</b>'

export const nearest =
  'Of {rows, plural, one {# row} other {# rows}} in {whose} drafts {each}; {between} as near to several.'
export const nearestTo = '{count} stood nearest to what was last asked by {whom}'
export const promised = 'Promised, in points if an accord is signed: {each}.'
export const promisedTo = '{points} to {whom}'
export const pressed = 'Taken off no deal by pressing, in points: {each}.'
export const pressedOff = '{points} off {whom}'
export const shares =
  'Of the most that each could have gained over no deal, the others keeping theirs: {each}.'
export const shareFor = '{percent} % for {whom}'
export const sharesNone =
  'No text left every principal at least its no deal, so there is nothing to share evenly.'

export const holdsNone = 'No accord is in force, so there is nothing to hold.'
export const holdsAbout =
  'About {months, plural, one {# month} other {# months}}: {held} of the scenario’s {count, plural, one {# condition} other {# conditions}} decided it, listed under “How long it would hold”.'

export const askedNone = 'No offer rested on {whose} help, so nobody asked for it.'
export const asked =
  '{count, plural, one {# offer} other {# offers}} rested on {whose} help. {who} accepted {accepted}; {agreed, plural, one {{agreed} of them was} other {{agreed} of them were}} agreed by all.'
export const askedBy = 'Offer {offer} by {maker}, {turn}'
export const askedByOn = 'Offer {offer} by {maker}, {turn}: {options}'
export const tookAgreed = 'accepted, agreed'
export const tookAlone = 'accepted, refused by another'
export const refused = 'refused'

export const asideNone = '{who} talked to nobody aside.'
export const asideWith = 'With {whom}, {turn}. {said}'
export const asideNothing = '{who} put nothing forward there.'
export const asideTold = '{who} told something in confidence.'
export const asideFloated =
  '{who} floated {count, plural, one {# text} other {# texts}}, {warm} of which the other would look at.'
export const asideBoth =
  '{who} told something in confidence and floated {count, plural, one {# text} other {# texts}}, {warm} of which the other would look at.'

export const weighsMost =
  'What weighs most to {whom}: what {they} asked for as the talks opened, what was settled instead, and its points, of the most that the issue could bring.'
export const onIssue = '{issue}:'
export const notSettled = 'not settled'
export const pointsOf = '<b>{points}</b> of {most}'
export const asBefore = '{option}, as before'
