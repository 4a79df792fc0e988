/** What was possible: read off the plane, and how far from the edge talks ended. */
export const along = '{worth} to {name} ({gain} against no deal)'
export const alongWorst = '{gain} over no deal, the worst off of {parties}'
export const readAt = '{point} {across}; {up}.'
export const holdsNow = 'The text that holds now.'
export const differsOn = 'It differs from what holds now on {count, plural, one {# issue} other {# issues}}.'
export const holdsBut = 'What holds now, but {changes}.'
export const dotAcross = '{count, plural, one {{texts} text} other {{texts} texts}}, all across a red line.'
export const dotInside = '{count, plural, one {{texts} text} other {{texts} texts}} across nobody’s red line.'
export const dotReached =
  '{count, plural, one {{texts} text} other {{texts} texts}} across nobody’s red line, {reached} of them better than leaving for all and in reach of the mandates.'
export const dotBeyond =
  '{count, plural, one {{texts} text} other {{texts} texts}} across nobody’s red line; {beyond} more across a red line.'
export const dotReachedBeyond =
  '{count, plural, one {{texts} text} other {{texts} texts}} across nobody’s red line, {reached} of them better than leaving for all and in reach of the mandates; {beyond} more across a red line.'
export const onEdge = 'On the edge. {text}'
export const nashPoint = 'Nash point. {text}'
export const offerBy = 'Offer {offer} by {name}'
export const wasAgreed = 'agreed'
export const offerPoint = '{facts}. Where it was silent, the draft, and else what its maker last asked for.'
export const noDealEach = 'No deal, for each.'
export const theAgreement = 'The agreement.'
export const noneForAny =
  '{under} no text was worth more to every {delegation} than no deal. That is no judgement of {subject}, nor of those who negotiated.'
export const noneForDeciders =
  '{under} no text was worth more to principals enough to decide it than no deal. That is no judgement of {subject}, nor of those who negotiated.'
export const reachAll =
  '{reachable} of the {count, plural, one {{zone} text} other {{zone} texts}} that leave every principal at least its no deal lay within what the {capital} would have come to allow.'
export const reachEnough =
  '{reachable} of the {count, plural, one {{zone} text} other {{zone} texts}} that leave principals enough to decide at least their no deal lay within what the {capital} would have come to allow.'
export const edgeBoth = 'This lies on the edge: no other text was better for both.'
export const noBetterBoth = 'No other text was better for both.'
export const shortBothAssumed =
  'The accord lies {points} points short of the edge: so much could both have gained at once, under these assumed weights.'
export const withoutBothAssumed =
  'Without an accord each has its no deal. A text on the edge would have given both at least {points} points more, under these assumed weights.'
export const shortBothPublished =
  'The accord lies {points} points short of the edge: so much could both have gained at once, under these published weights.'
export const withoutBothPublished =
  'Without an accord each has its no deal. A text on the edge would have given both at least {points} points more, under these published weights.'
export const edgeAll = 'This lies on the edge: no other text was better for all.'
export const noBetterAll = 'No other text was better for all.'
export const shortAllAssumed =
  'The accord lies {points} points short of the edge: so much could all have gained at once, under these assumed weights.'
export const withoutAllAssumed =
  'Without an accord each has its no deal. A text on the edge would have given all at least {points} points more, under these assumed weights.'
export const shortAllPublished =
  'The accord lies {points} points short of the edge: so much could all have gained at once, under these published weights.'
export const withoutAllPublished =
  'Without an accord each has its no deal. A text on the edge would have given all at least {points} points more, under these published weights.'
