/** Concepts of the field, and how each showed in a game. */
export const batna = 'Best alternative'
export const batnaMeans =
  'What you do if there is no agreement. It, and not the other’s offer, is what a text is measured by.'
export const walkAway = 'Walk-away'
export const walkAwayMeans =
  'The least that a text must be worth to be better than leaving. It moves when the world outside does.'
export const zone = 'Zone of agreement'
export const zoneMeans =
  'All texts that leave everybody at least what leaving would. It can be empty, and then nobody has failed.'
export const anchoring = 'Anchoring'
export const anchoringMeans =
  'First offers pull what follows towards them, also where nobody believes in them.'
export const logrolling = 'Logrolling'
export const logrollingMeans = 'Each gives way on what matters less there and gains on what matters more.'
export const sequencing = 'Sequencing'
export const sequencingMeans = 'The order in which things are settled decides what can be settled at all.'
export const twoLevel = 'Two-level game'
export const twoLevelMeans =
  'Whoever negotiates sits at two tables: what is agreed there must also be accepted by those whom one speaks for.'
export const ripeness = 'Ripeness'
export const ripenessMeans = 'Talks have a chance when going on as before has become worse for all of them.'
export const singleText = 'Single text'
export const singleTextMeans =
  'A mediator drafts one text and the sides criticise it: nobody has to concede to the other.'
export const spoilers = 'Who can stop it'
export const spoilersMeans =
  'A party that is left out, or that loses by an agreement, may stop what the others have agreed.'
export const refusedBelow =
  '{who} refused offer {offer} because the whole text was worth less to {them} than leaving. What leaving meant: {batna}'
export const leavingMeant = 'What leaving meant for {whom}: {batna}'
export const newsMoved = 'News moved a walk-away: {changes}.'
export const pressingMoved = 'Pressing moved a walk-away: {changes}.'
export const whoseBy = '{whose} by {change}'
export const zoneEnough =
  '{under}, {zone} of {count, plural, one {{outcomes} text} other {{outcomes} texts}} left principals enough to decide at least what leaving would, when the talks closed.'
export const zoneBoth =
  '{under}, {zone} of {count, plural, one {{outcomes} text} other {{outcomes} texts}} left both at least what leaving would, when the talks closed.'
export const zoneAll =
  '{under}, {zone} of {count, plural, one {{outcomes} text} other {{outcomes} texts}} left all at least what leaving would, when the talks closed.'
export const anchorYours =
  'The first offer was yours: as a whole text it was worth {worth} to you, and the talks ended at {end}. How far it pulled, the class may judge: what was asked for at first and what was agreed stand side by side under “What each side asked for”.'
export const anchorBy =
  'The first offer was by {whom}: as a whole text it was worth {worth} to {them}, and the talks ended at {end}. How far it pulled, the class may judge: what was asked for at first and what was agreed stand side by side under “What each side asked for”.'
export const rolledTogether =
  'Offer {offer} settled {one} and {other} together: over what held before, one side gained on the first and gave on the second, and the other the reverse.'
export const nobodyProposed = 'Nobody proposed {text} in one offer; it would have been worth {worths}.'
export const gainTo = '{gain} to {whom}'
export const cameToAllow = '{who} came to allow {options} on {issue} {stated}.'
export const notApproved = 'What {whom} had signed was not approved {atHome}.'
export const approved = 'What {whom} had signed was approved {atHome}.'
export const askedCapital = '{who} asked the {capital}, and spent time at the table on it.'
export const newsHurt = 'News made leaving worse for everybody: {changes}.'
export const changeFor = '{change} for {whom}'
export const unripe =
  '{under} no text was better than leaving for everybody: by this idea the moment had not come.'
export const draftedAgreed =
  'Offer {offer} was drafted by {whom} for the sides to criticise: {text}. It was agreed.'
export const draftedNot =
  'Offer {offer} was drafted by {whom} for the sides to criticise: {text}. It was not agreed.'
export const stoppedBy =
  'Offer {offer} failed though no principal refused it: {parties} did, whose consent it needed.'
export const oneOf = '{whom}'
export const leftForAll = '{who} left, and with that the talks were over for all.'
