/** Turning points, and what moved the ground under the offers. */
export const agreed = 'Offer {offer} was agreed: {issues}'
export const refused = '{who} refused offer {offer}'
export const newsMoved = 'News moved the ground'
export const pressed = '{who} pressed {whom}'
export const promised = '{who} promised {whom} something'
export const sealedNow = 'Sealed, and counting from then on: {issues}'
export const left = '{who} left'

export const worthLess = 'to {whom} the text was then worth less than leaving'
export const lessThanAsked =
  'to {whom} it was worth no less than leaving, and less than what {they} asked for'
export const lessThanAimed =
  'to {whom} it was worth no less than leaving, and less than what {they} aimed for'
export const asAsked = 'to {whom} it was worth as much as what {they} asked for'

export const offerBy = 'It was an offer by {whom}.'
export const heldThen = '{issues} held from then on, whatever became of the rest.'
export const whyYes = 'Why {whom} said yes:'
export const whyNo = 'Why {whom} said no:'
export const hadOffered = '{who} had offered {rows}.'

export const lessTo = '{points} less to {whom}'
export const moreTo = '{points} more to {whom}'
export const noDealSame = 'what leaving was worth did not change'
export const noDealMoved = 'leaving came to be worth {changes}'
export const news = 'News: {noDeal}.'
export const newsOf = '{headlines}: {noDeal}.'
export const pressing = '{who} pressed {whom}: {noDeal}.'
export const promise = '{who} promised {whom} “{label}”: any accord came to be worth {changes}.'
export const promiseNothing = '{who} promised {whom} “{label}”: worth nothing to a principal.'
export const sealing = 'Sealed: {rows}. From then on {noDeal}.'
export const textsSame =
  '{before, plural, one {{beforeSaid} text} other {{beforeSaid} texts}} with all that was sealed by then left everybody at least leaving, as many as before.'
export const textsChanged =
  '{before, plural, one {{beforeSaid} text} other {{beforeSaid} texts}} with all that was sealed by then had left everybody at least leaving; against what leaving was worth now, {after} did.'
export const leaving = '{who} left: {noDeal}.'

export const refusedBy = '<b>{who} refused offer {offer}</b> by {maker}'
export const namedNothing = '{they} named nothing in the way.'
export const named = '{they} named {issues}.'
export const noOtherOption =
  'No other option on one row alone, as far as all could sign for it, would have made {whom} say yes.'
export const otherOption =
  'Asked once more with {option} on {issue}, and nothing else changed, {they} say{s} yes{worths}.'
export const changeFor = '{change} for {whom}'
export const agreedRows = '<b>Offer {offer}</b> by {maker}: {issues}. Its rows changed the text by {changes}.'
export const because = '<party/>: <why/>'
export const noReasons = '{who}: this copy was kept without its reasons.'
export const sealedFirst =
  'Had {sealed} been sealed before all else, {after} of the {count, plural, one {{before} text} other {{before} texts}} with them would still have left every principal at least its no deal.'
