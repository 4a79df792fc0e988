/** Who decides: how many of the principals must consent, and which of them always. */
import { z } from 'zod/mini'
import { LIMITS } from '../limits.ts'
import { about, issueId, keyed, partyId, whole } from './parts.ts'

const votes = {
  atLeast: about(
    'How many principals must consent. Left out: all of them.',
    z.optional(whole(1, LIMITS.principals)),
  ),
  always: about(
    'Principals without whose consent nothing is decided: each has a veto.',
    z._default(z.array(partyId).check(z.maxLength(LIMITS.principals)), []),
  ),
}

export const decision = z.strictObject({
  ...votes,
  issues: about(
    'Issues on which others decide. A package needs what each of its issues needs; so does the accord.',
    z._default(keyed(issueId, z.strictObject(votes), LIMITS.issues), {}),
  ),
  binds: about(
    'all: an accord that is decided holds for those who were outvoted too. signers: it holds for those who sign; who stays out has its no deal, and what `outside` of the party gives.',
    z._default(z.enum(['all', 'signers']), 'all'),
  ),
})
