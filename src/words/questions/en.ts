/** Questions about one game, for one seat. */
export const turningNone =
  'At which moment could it have gone otherwise? What did you know then, and what not?'
export const turningRefused =
  'At {when} {who} refused offer {offer}. What did you know at that moment, what did you not know, and what could you have asked?'
export const turningAgreed =
  'At {when} offer {offer} was agreed. What did you know at that moment, what did you not know, and what could you have asked?'
export const turningMoved =
  'At {when} the ground moved under the offers. What did you know at that moment, what did you not know, and what could you have asked?'
export const brief =
  'Your brief said: “{goal}” Which part of it did you give up first, for what, and would you do so again?'
export const guessed =
  'You thought {who} would leave below {guess}; the scenario puts it at {truth}. What did you see, before and during the talks, that made you think so?'
export const wanted =
  'What did {who} want that you learnt only now that the books are open, and how could you have learnt it at the table?'
export const wantedThem =
  'What did the other side want that you learnt only now that the books are open, and how could you have learnt it at the table?'
export const contest = 'Which number of this scenario would you contest first, and why?'
export const contestWeight =
  '{issue} carries {points} of {whose} weight in this scenario. Argue for a number of your own, and say what it would change.'
export const next =
  'Name one thing that you will do in your next negotiation, and how you will notice whether it helps.'
export const heldInside =
  'You thought {bare} would leave below {guess}, give or take {give}. The scenario puts it at {truth}, inside your range.'
export const heldOutside =
  'You thought {bare} would leave below {guess}, give or take {give}. The scenario puts it at {truth}, outside your range.'
