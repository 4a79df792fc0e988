/** Forks: what could have been added to a move, and why it might have made a difference. */
export const addStep = 'If only {who} had added a step on {issue}: {option}'
export const addRow = 'If only {who} had added {issue}: {option}'
export const addYes = 'If only {who} had added a yes to offer {offer}'
export const addCounter = 'If only {who} had added a counter-offer: {option} on {issue}'
export const addPromise = 'If only {who} had added a promise to {bare}: {promise}'
export const addAside = 'If only {who} had added a word aside with {bare}'
export const addCapital = 'If only {who} had added a question to the {capital}'
export const addMediator = 'If only {who} had added a request to the mediator'

export const lessTo = '{points} less to {whom}'
export const moreTo = '{points} more to {whom}'
export const stepWorth = 'In offer {offer}, which was refused, that row was worth {changes}.'
export const thenYes = 'Asked once more with it, {who} say{s} yes.'
export const rowWorth = 'Beside the rows of offer {offer}, which was refused, it was worth {changes}.'
export const yesWorth = 'On the text as it stood, its rows were worth {changes}.'
export const counterWorth =
  'Against offer {offer} that row was worth {changes}; it costs no turn to say what would do instead.'
export const promiseComes =
  'It comes with any accord, and can be promised only while there is one to hope for.'
export const toldAside = 'What {bare} wait{s} for is told aside, and no offer is spent on it.'
export const refusedAfter =
  '{bare} refused {refused, plural, one {one offer} other {# offers}} after this pass. What is floated aside binds nobody.'
export const capitalOpens = 'What {capital} {has} named can be opened by another option of the same offer.'
export const mediatorText = 'A text of somebody else’s can be accepted without having been asked for.'
