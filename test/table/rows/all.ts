/** Every directed test of the table as data: the machine's coverage is read off the same rows. */
import type { Row } from '../row.ts'
import { caucuses, mediation } from './aside.ts'
import { endings, order, signing } from './ends.ts'
import { answers, offers } from './offers.ts'
import { capitals, news, rounds, underwriting, words } from './rounds.ts'

export const ROWS: Readonly<Record<string, readonly Row[]>> = {
  offers,
  answers,
  caucuses,
  mediation,
  capitals,
  words,
  rounds,
  news,
  underwriting,
  signing,
  endings,
  order,
}
