/** Every directed test of the table as data: the machine's coverage is read off the same rows. */
import type { Row } from '../row.ts'
import { answers } from './answers.ts'
import { beside } from './beside.ts'
import { capitals } from './capitals.ts'
import { caucuses } from './caucuses.ts'
import { choices } from './choices.ts'
import { confidences } from './confidences.ts'
import { counters } from './counters.ts'
import { decisions } from './decisions.ts'
import { endings } from './endings.ts'
import { mediation } from './mediation.ts'
import { news } from './news.ts'
import { offers } from './offers.ts'
import { order } from './order.ts'
import { reasons } from './reasons.ts'
import { rounds } from './rounds.ts'
import { signing } from './signing.ts'
import { statements } from './statements.ts'

export const ROWS: Readonly<Record<string, readonly Row[]>> = {
  offers,
  answers,
  reasons,
  counters,
  beside,
  caucuses,
  mediation,
  capitals,
  confidences,
  statements,
  rounds,
  news,
  choices,
  signing,
  decisions,
  endings,
  order,
}
