/** Between two rounds: the cable from the capital, and what a sentence to the press would move. */
export const nowFor = 'You may now sign for {options} on {issue}.'
export const whileDraft =
  'You may sign for {option} on {issue} while the draft stays as it is. We had said: {stated}.'
export const stands = 'Your mandate stands as it stood.'
export const further =
  'On {count, plural, one {# issue} other {# issues}} we would let you go further, once what we name below is so.'
export const note = '{option} on {issue}: {stated}'
export const support = 'Support {atHome} {by}.'
export const approval = 'To approve, {home} asks for {to} above leaving and not {from}.'
export const everyone = 'Everyone else’s trust in you {by}.'
export const trust = 'Trust in you: {readers}.'
export const nobody = 'It moves nobody, {atHome} or {abroad}.'
