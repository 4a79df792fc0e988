/** How talks ended: the headline and the sentences under it. */
export const asPublished = 'Under the numbers as published'
export const asAssumed = 'Under this file’s assumed numbers'

export const accord = 'An accord in force.'
export const notApproved = 'Signed, but not approved {atHome}: {parties}.'
export const brokenOff = 'The talks were broken off.'
export const leftTalks = 'Broken off: {bare} left the talks.'
export const partHolds = 'No accord, but part of it holds.'
export const adjourned = 'Adjourned without an accord.'
export const staysAsWas = 'Everything stays as it was.'
export const nothingInForce = 'Nothing is in force.'
export const changed = '{changed} of {issues, plural, one {# issue} other {# issues}} changed.'

export const incomparable = 'These numbers cannot be compared.'
export const worthTo = '{worth} to {name} ({gain} against no deal)'
export const accordWorth = 'The accord is worth {worths}.'
export const holdsForAll = 'It holds without the consent of {parties}.'
export const holdsNotFor = 'It does not hold for {parties}, whose figure is what staying out of it gives.'
export const nothingSealed = 'Nothing was sealed that holds.'
export const inForce = 'In force: {rows}.'
export const stoodBelow =
  'For {bare} the accord stood {points} below no deal; approval needed {needed} above it.'
export const stoodAbove =
  'For {bare} the accord stood {points} above no deal; approval needed {needed} above it.'
export const left = '{bare} left.'
export const somebodyLeft = 'Somebody left.'
export const closedUnsigned = 'The talks closed unsigned.'
export const leftBySealed = '{name} with {worth} ({gain} by what is sealed)'
export const sealedLeaves = 'What is sealed leaves {worths}.'
export const closedSettled = 'The talks closed with {settled} of {issues} issues settled.'

export const paidLeaving = '(for {bare}, after what leaving cost {them})'
export const noneForWalker =
  '{under} no text was worth more to this {delegation}, {bare}, than no deal, among those that the others could have signed; that is no judgement of {subject}.'
export const noneForAll =
  '{under} no text was worth more to every {delegation} at once than no deal{paid}; that is no judgement of {subject}.'
export const noneForEnough =
  '{under} no text was worth no less than no deal to principals enough to decide it{paid}; that is no judgement of {subject}.'
export const someForAll =
  '{under} {zone, plural, one {{zoneSaid} text} other {{zoneSaid} texts}} would have left every principal at least its no deal{paid}; the mandates, widened as far as they go, allowed {reachable} of them; that is no judgement of {subject}.'
export const someForEnough =
  '{under} {zone, plural, one {{zoneSaid} text} other {{zoneSaid} texts}} would have left principals enough to decide at least their no deal{paid}; the mandates, widened as far as they go, allowed {reachable} of them; that is no judgement of {subject}.'

export const calledAtFirst = '“{to}” was called “{from}” at first.'
export const calledUntil = '“{to}” was called “{from}” until {when}.'
export const aimAtFirst = '{who} had another aim at first: {aim}'
export const aimUntil = '{who} had another aim until {when}: {aim}'
