/** The same for texts that news changes, and for those with which a party begins otherwise. */
import { said, such, type Words } from './word.ts'

export const TEXT_WORDS: Readonly<Record<string, Words>> = {
  'to.label': said('What it is called from then on.', 'Harbour dues'),
  'to.question': said(
    'The matter as a question from then on.',
    'What does a ship pay for a night at the quay?',
  ),
  'to.background': said(
    'What a newcomer must know from then on.',
    'The crane stands still, and fees are paid by the night.',
  ),
  'to.short': said('Its name on the board from then on, of at most 20 characters.', 'As before the storm'),
  'to.treaty': said(
    'The clause as the accord would put it from then on.',
    'The fees stay as they were before the storm.',
  ),
  'to.caption': said('What the map then shows, in words.', 'Ships lie along half of the quay.'),
  'to.ground': said(
    'What would then be so, as a clause that follows “If offer 5 were signed,”.',
    'half of the quay stays open at night',
  ),
  'to.publicBrief': said(
    'What everyone may know of it from then on.',
    'The town owns the quay, whose crane is broken.',
  ),
  'to.demands{}': such('The town asks for a new crane before anything else, the mayor says.'),
  'to.headline': said('The heart of its brief from then on.', 'You need the line now, crane or no crane.'),
  'to.brief': said('What its brief says from then on.', 'The budget has two holes now.'),
  'to.adviser': said('What its adviser says from then on.', 'Ask who pays for the crane.'),
  'to.goal': said(
    'What would count as having done well from then on.',
    'A crane that works, and a line that stays.',
  ),
  'to.batna': said(
    'Its alternative to a deal, in words, from then on.',
    'Let the quay to fishermen, who need no crane.',
  ),
  variants: said('Other beginnings of the party, each with when it counts.'),
  'to.opening': such({ fees: 'as-now' }),
  'to.opening{}': such('as-now'),
}
