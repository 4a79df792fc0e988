/** The plane of worths: its axes, its labels, how it is read. */
export default {
  worth: 'worth',
  worthTo: 'worth to {party}',
  worstOff: 'over no deal, the worst off of {parties}',
  others: 'The others',
  noDeal: '{party}: no deal {worth}',
  noDealOthers: '{party}: no deal',
  agreement: 'The agreement',
  nash: 'Nash point',
  read: 'Point at any dot or touch it, or use the arrow keys, to read what it is worth.',
  texts:
    '{zone} of {outcomes, plural, one {# text} other {# texts}} leave every principal at least its no deal and cross no red line.',
  noAccord: 'No accord is in force.',
  accordWorth: 'The agreement is worth {worths}.',
  worthOf: '{worth} to {party}',
  offers: '{offers, plural, one {# offer} other {# offers}} marked.',
} as const
