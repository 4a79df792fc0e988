/**
 * Every problem code of a published domain's files with its severity. A problem whose code is missing here cannot be
 * reported, and a test provokes each of them. With nothing but warnings the domain is imported.
 */
import { error, type Meaning, warning } from '../terms/meaning.ts'

export const FORMAT_CODES = {
  'too-many-files': error('More files than one domain has.'),
  'duplicate-file': error('The same file is named twice.'),
  'file-too-large': error('The file is larger than a domain may be.'),
  'empty-file': error('There is nothing in the file.'),
  'unknown-format': error('Neither Genius XML nor GeniusWeb JSON nor NegMAS YAML.'),
  'mixed-formats': error('Files of different formats in one import.'),
  malformed: error('The text breaks the rules of XML, JSON or YAML.'),
  'entity-declaration': error('The XML declares entities, which could unfold without end.'),
  'nested-too-deep': error('Elements, lists or maps lie within one another too deep.'),
  'unfolds-too-far': error('Aliases in the YAML unfold to more than a domain may hold.'),
  'duplicate-key': error('A map names the same key twice.'),
  'missing-part': error('Something that every such file has is not there.'),
  'wrong-type': error('A text where a number is wanted, a list where a map is wanted, and the like.'),
  'not-a-number': error('A number was expected.'),

  'no-domain': error('No file says which issues there are.'),
  'second-domain': error('Two files each say which issues there are.'),
  'too-few-profiles': error('A negotiation needs the profiles of two parties.'),
  'too-many-profiles': error('More profiles than a scenario seats principals.'),
  'unsupported-profile': error(
    'A profile whose worths are not a sum over the issues, such as hyper-rectangles.',
  ),
  'unsupported-function': error('A way of valuing an issue that is not known here.'),
  'no-issues': error('A domain without issues.'),
  'too-many-issues': error('More issues than a scenario holds.'),
  'too-few-values': error('An issue with fewer than two values leaves nothing to settle.'),
  'too-many-values': error('An issue with more values than a scenario’s issue has options.'),
  'real-valued-issue': error('An issue of real numbers without a grid.'),
  'bad-range': error('A range that is empty, or has no end.'),
  'duplicate-issue': error('Two issues of the same name.'),
  'duplicate-value': error('Two values of one issue with the same name.'),

  'unknown-issue': error('A profile values an issue that the domain does not have.'),
  'missing-issue': error('A profile says nothing on an issue of the domain.'),
  'unknown-value': error('A profile values what is no value of the issue.'),
  'bounds-differ': error('Domain and profile give an issue different bounds.'),
  'missing-weight': error('An issue without a weight.'),
  'weight-out-of-range': error('A weight below 0 or above 1.'),
  'negative-evaluation': error('A value that is worth less than nothing.'),
  'evaluation-out-of-range': error('A value worth more than 1.'),
  'reservation-out-of-range': error('A reservation value above 1.'),

  'too-many-outcomes': warning('More complete packages than the game plays with; they can be analysed.'),
  'wrong-encoding': warning('The text is not UTF-8; it was read as windows-1252.'),
  'late-declaration': warning('Something stands before the XML declaration, which should come first.'),
  'raw-ampersand': warning('An & that does not begin an entity, taken as it stands.'),
  'weights-not-1': warning('The weights of a profile do not sum to 1; they are kept as published.'),
  'issue-without-worth': warning('An issue whose values are all worth nothing to a party.'),
  'no-evaluation': warning('A value without an evaluation, worth 0.'),
  'no-reservation': warning('A profile without a reservation value, taken as 0.'),
  'reservation-raised': warning('A reservation value below 0, taken as 0.'),
  'no-discount': warning('A profile without a discount factor, taken as 1.'),
  'discount-ignored': warning('A discount factor, which the table does not know.'),
  'matched-by-index': warning('Issues of different names, taken for the same by their index.'),
  'product-kept': warning('Values above 1, written smaller beside a larger weight: their product is kept.'),
  'values-sampled': warning('A range of which only some values were taken, as --steps asks.'),
  'name-adjusted': warning('A name that is empty, too long or has signs that cannot be shown.'),
} as const satisfies Record<string, Meaning>

export type FormatCode = keyof typeof FORMAT_CODES
