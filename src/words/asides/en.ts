/** What is asked, floated and answered in a caucus: in direct speech and in reported speech. */
export const wouldLook = '{who} would look at it'
export const wouldNotGo = '{who} would not go there'
export const stillOpen = 'Still open: {issues}.'
export const lookSaid = '{we} would look at it.'
export const notGoSaid = '{we} would not go there.'

export const answersAside = '{who} answer{s} in confidence'
export const noConditionSaid = 'We wait for no condition that our {capital} {has} named.'
export const noConditionReported = '{they} wait{s} for no condition that {their} {capital} {has} named.'
export const allMetSaid = 'What our {capital} named is met as things stand.'
export const allMetReported = 'What {their} {capital} named is met as things stand.'
export const waitsSaid = 'This is what we wait for.'
export const waitsReported = 'This is what {they} wait{s} for.'
export const silentSaid = 'We would rather not say.'
export const silentReported = '{they} would rather not say.'
export const mostHiddenSaid = 'What matters most to us we would rather not say.'
export const mostHiddenReported = 'What matters most to {them} {they} would rather not say.'
export const mostSaid = '{issue} matters most to us of what is open.'
export const mostReported = '{issue} matters most to {them} of what is open.'
export const folderSaid = 'What we wait for stays in our folder.'
export const folderReported = 'What {they} wait{s} for stays in {their} folder.'

export const ratherNot = '{who} would rather not go aside'
export const trustReported = '{they} do{es} not trust {whom} far enough to talk apart.'
export const openlyReported = 'What {they} {have} to say {they} say{s} to all.'
export const trustSaid = '{we} do not trust you far enough to talk apart.'
export const openlySaid = 'What {we} have to say {we} say to all.'
export const staySaid = '{we} stay at the table.'

export const trustVeryLow =
  '{their} trust in you seems very low: {they} would probably decline, and that takes {turns, plural, one {# turn} other {# turns}} too.'
export const trustLow =
  '{their} trust in you seems low: {they} may decline, and that takes {turns, plural, one {# turn} other {# turns}} too.'
export const trustMiddling = '{their} trust in you seems middling: {they} {is} likely to come.'
export const trustHigh = '{their} trust in you seems high: {they} {is} likely to come.'
export const trustVeryHigh = '{their} trust in you seems very high: {they} {is} likely to come.'
export const costs =
  '{caucus} takes {count, plural, one {# turn} other {# turns}}; one that is declined takes {declined, plural, one {# turn} other {# turns}}.'
