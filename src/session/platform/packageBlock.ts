/** What a package says of itself in its page, as a block of data: it is read before anything else is fetched. */
import { dataBlockIn, dataBlockText } from '../desk/dataBlock.ts'
import type { ShelfCard } from '../desk/shelf.ts'
import type { Edition } from './runTime.ts'

export interface PackageBlock {
  readonly edition: Edition
  /** Of the scenario’s text, which lies beside the page. */
  readonly hash: string
  readonly card: ShelfCard
  /** A seat that is set, as in a link that gives one out; null where all may be chosen. */
  readonly seat: string | null
}

/** The element's id. */
const BLOCK_ID = 'parley-package'
/** The scenario's text, beside the page. */
export const PACKAGED_SCENARIO = 'scenario.json'

export const packageBlockHtml = (block: PackageBlock): string =>
  `<script type="application/json" id="${BLOCK_ID}">${dataBlockText(block)}</script>`

/** Null in a page that was not packaged. */
export const packageBlockIn = (page: Pick<Document, 'getElementById'>): PackageBlock | null =>
  dataBlockIn<PackageBlock>(page, BLOCK_ID)
