/**
 * Every kind of problem that a scenario file can have, and how grave it is. The list is closed: a problem without a
 * line here cannot be reported, and a test provokes each of them.
 */
import type { Severity } from '../terms/problem.ts'

interface Meaning {
  readonly severity: Severity
  readonly meaning: string
}

const error = (meaning: string): Meaning => ({ severity: 'error', meaning })
const warning = (meaning: string): Meaning => ({ severity: 'warning', meaning })

export const CODES = {
  'unreadable-file': error('There is no such file, it is a folder, or it may not be read.'),
  'empty-file': error('There is nothing in the file.'),
  'file-too-long': error('The file is longer than a scenario may be.'),
  'nested-too-deep': error('Lists and objects lie within one another too deep.'),
  'not-json': error('The file is something else: HTML, XML, an archive, a picture, another encoding.'),
  syntax: error('A comma, quote or bracket is missing or misplaced, or something is not JSON.'),
  'byte-order-mark': warning('The file starts with an invisible mark that JSON does not want.'),
  'wrong-encoding': warning('The file holds � signs: it was probably not saved as UTF-8.'),
  'broken-character': error('A text holds half of a character (a lone surrogate).'),
  'duplicate-key': error('An object names the same key twice.'),
  'reserved-name': error('A name that JavaScript keeps for itself.'),

  'missing-key': error('A key that every such object needs is not there.'),
  'unknown-key': error('A key that no such object has.'),
  'wrong-type': error('A text where a number is wanted, a list where an object is wanted, and the like.'),
  'not-a-choice': error('The value is none of those that may stand here.'),
  'wrong-format-version': error('The file is written for another version of the format.'),
  'too-small': error('A number below its least.'),
  'too-big': error('A number above its most.'),
  'too-short': error('A text that must not be empty.'),
  'too-long': error('A text with too many characters.'),
  'too-few': error('A list with too few entries.'),
  'too-many': error('A list with too many entries.'),
  'bad-id': error('An id that is not made of lower-case letters, digits and hyphens.'),
  'bad-date': error('Not a date of the calendar written as year-month-day.'),
  'bad-language': error('Not a language tag such as en or uk-UA.'),
  'blank-text': error('A text made of nothing but spaces.'),

  'unknown-id': error('An id that nothing in the file has.'),
  'duplicate-id': error('Two things of one kind with the same id.'),
  'repeated-entry': error('A list that names the same thing twice.'),
  'too-many-outcomes': error('More complete packages than can be reckoned with.'),

  'reported-without-source': error('Basis “reported”, and no source named.'),
  'missing-position': error('A party says nothing on an issue.'),
  'missing-value': error('An option without a number that it needs.'),
  'missing-mandate': error('A party’s mandate leaves out an issue.'),
  'weights-not-100': error('The weights of a party do not sum to 100.'),
  'status-quo-rational': error('Settling nothing would suit every principal better than leaving.'),
  'weights-above-100': warning('Published weights that sum to more than 100: worths are cut off there.'),
  'status-quo-acceptable': warning('The same for a published domain, which need not press anybody to agree.'),
  'separable-in-linkage': error('A linkage names an issue that can be sealed on its own.'),
  'lonely-linkage': error('A linkage that names fewer than two issues.'),
  'holds-not-separable': error('“holds” or “lapses” on an issue that cannot be sealed on its own.'),

  'red-line-in-mandate': error('The mandate allows what the red lines rule out.'),
  'red-line-in-widening': error('The capital would allow what the red lines rule out.'),
  'red-line-opening': error('A party opens with what its own red lines rule out.'),
  'opening-outside-mandate': warning('A party opens with an option that it may not yet sign for.'),
  'idle-widening': warning('A widening that opens only what is allowed already.'),
  'unreachable-widening': error('A widening whose conditions can never hold.'),
  'deadlocked-issue': warning('An issue with no option that all who must consent may ever sign.'),

  'shared-shape': error('Two parties with the same marker shape.'),
  'shared-colour': warning('Two parties with the same marker colour.'),
  'too-few-principals': error('Fewer than two principals.'),
  'too-many-principals': error('More principals than the table seats.'),
  'too-many-mediators': error('More than one mediator.'),
  'no-mediator': error('Something is left to a mediator, and there is none.'),
  'missing-ratifier': error('A principal without anybody who ratifies.'),
  'idle-ratifier': warning('A ratifier for a party that signs nothing.'),
  'seat-beside-table': error('A principal or mediator without a place at the table.'),
  'not-at-table': error('The floor is given to a party that sits beside the table.'),
  'no-floor': error('A principal that never gets the floor in a round.'),
  'not-an-underwriter': error('An option is to be underwritten by a party without that role.'),
  'not-a-mediator': error('An inducement by a party that is no mediator.'),
  'not-a-principal': error('An inducement to a party that is no principal.'),
  'no-seat-to-take': error('No party can be played by a person.'),
  'idle-seat': warning('A party that can be played, but has no place at the table.'),
  'no-interests': warning('A party that can be played, and names no interests.'),
  'idle-parameter': warning('A figure in a strategy that its choices do not read.'),
  'misnamed-pace': warning('A Boulware that gives way early, or a Conceder that holds out.'),
  'towards-itself': error('Trust of a party in itself.'),

  'issue-on-no-agenda': error('An issue that a sitting never gets to.'),
  'rounds-out-of-order': error('A sitting takes the rounds in another order than the file.'),
  'dates-out-of-order': warning('A round dated before the round ahead of it.'),
  'idle-round': warning('A round that no sitting holds.'),
  'unreachable-round': error('A round whose conditions can never hold.'),
  'sealed-not-separable': error('A sitting starts with an issue sealed that cannot be.'),
  'sealed-red-line': error('A sitting starts with what is somebody’s red line.'),
  'unreachable-event': error('An event that can never strike.'),
  'unreachable-durability': warning('A durability condition that can never hold.'),
  'condition-without-bound': error('A condition on support or trust with neither “atLeast” nor “atMost”.'),
  'condition-crossed': error('A condition whose “atLeast” is above its “atMost”.'),

  'more-problems': error('There are more problems than are listed.'),
} as const satisfies Record<string, Meaning>

export type ProblemCode = keyof typeof CODES
