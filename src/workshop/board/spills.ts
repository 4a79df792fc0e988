/**
 * Finds what has no room on a table's screen, by measuring the page as it was drawn: names that are cut, rows that run over
 * their edges, plates that lie over each other, rows that are only reached by scrolling.
 */
import type { IssueId, PartyId } from '../../terms/ids.ts'

/** What a piece of the screen says, so that its place in the scenario can be found. */
export type SpillOf =
  | { readonly type: 'issue'; readonly issue: IssueId; readonly part: 'label' | 'question' }
  /** `place` counts the issue’s options from 0. */
  | { readonly type: 'option'; readonly issue: IssueId; readonly place: number }
  /** `place` counts the parties that are shown beside the viewer from 0; null for a painted plate, which has its id. */
  | { readonly type: 'party'; readonly place: number }
  | { readonly type: 'plate'; readonly party: PartyId }
  | { readonly type: 'round' }
  | { readonly type: 'agenda' }
  | { readonly type: 'page' }

/** `cut`: ends before its words do. `spills`: reaches over its row or column. `overlaps`: lies over another. `below`: scrolling reaches it. */
export type SpillKind = 'cut' | 'spills' | 'overlaps' | 'below'

export interface Spill {
  readonly kind: SpillKind
  readonly of: SpillOf
  /** As the screen has them. */
  readonly words: string
  /** In CSS pixels of the page that was measured. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** A pixel is lost in rounding now and then. */
const SLACK = 1.5

const isSeen = (element: Element): boolean => element.getClientRects().length > 0

const isCut = (element: Element): boolean =>
  element.scrollWidth > element.clientWidth + SLACK || element.scrollHeight > element.clientHeight + SLACK

/** An inline element has no size of its own to be cut at. */
const hasEdges = (element: Element): boolean =>
  element.clientWidth > 0 && getComputedStyle(element).overflow !== 'visible'

const runsOver = (element: Element, around: Element): boolean => {
  const [box, edge] = [element.getBoundingClientRect(), around.getBoundingClientRect()]
  return (
    box.left < edge.left - SLACK ||
    box.right > edge.right + SLACK ||
    box.top < edge.top - SLACK ||
    box.bottom > edge.bottom + SLACK
  )
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - SLACK && b.left < a.right - SLACK && a.top < b.bottom - SLACK && b.top < a.bottom - SLACK

const spill = (kind: SpillKind, of: SpillOf, element: Element, words = element.textContent ?? ''): Spill => {
  const { x, y, width, height } = element.getBoundingClientRect()
  return { kind, of, words: words.trim(), box: { x, y, width, height } }
}

const kindOf = (element: Element, around: Element): SpillKind | null => {
  if (hasEdges(element) && isCut(element)) return 'cut'
  return runsOver(element, around) ? 'spills' : null
}

function inRow(row: HTMLElement): Spill[] {
  const issue = row.dataset.issue as IssueId
  const found = (element: Element | null, of: SpillOf): Spill[] => {
    if (element === null || !isSeen(element)) return []
    const kind = kindOf(element, row)
    return kind === null ? [] : [spill(kind, of, element)]
  }
  return [
    ...found(row.querySelector('h3'), { type: 'issue', issue, part: 'label' }),
    ...[...row.querySelectorAll('.option-label')].flatMap((label, place) =>
      found(label, { type: 'option', issue, place }),
    ),
    ...found(row.querySelector('.row-detail p'), { type: 'issue', issue, part: 'question' }),
  ]
}

function inPlates(list: Element): Spill[] {
  const plates = [...list.children].filter(isSeen)
  const column = list.closest('section') ?? list
  return plates.flatMap((plate, place) => {
    const of: SpillOf = { type: 'party', place }
    const kind = kindOf(plate.firstElementChild ?? plate, column)
    if (kind !== null) return [spill(kind, of, plate)]
    const isOver = plates.some(
      (other, at) => at < place && overlap(plate.getBoundingClientRect(), other.getBoundingClientRect()),
    )
    return isOver ? [spill('overlaps', of, plate)] : []
  })
}

/** Plates on the stage are painted: whoever paints them says whose name had no room. */
const onStage = (stage: HTMLElement): Spill[] =>
  (stage.dataset.cutNames ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => spill('cut', { type: 'plate', party: id as PartyId }, stage, ''))

/** Rows for which the list would have no height, whatever stands above them on a first turn. */
function below(list: Element): Spill[] {
  const rows = [...list.querySelectorAll('[data-issue]')]
  let height = 0
  const hidden = rows.filter((row) => {
    height += row.getBoundingClientRect().height
    return height > list.clientHeight + SLACK
  })
  const [first] = hidden
  return first === undefined ? [] : [spill('below', { type: 'agenda' }, first, String(hidden.length))]
}

/** In the order of the screen, from the head down. */
export function spillsIn(page: Document): readonly Spill[] {
  const all = (selector: string): HTMLElement[] =>
    [...page.querySelectorAll<HTMLElement>(selector)].filter(isSeen)
  const root = page.documentElement
  const over = root.scrollWidth > root.clientWidth + SLACK
  return [
    ...(over ? [spill('spills', { type: 'page' }, page.body, '')] : []),
    ...all('.round-words').flatMap((words) => (isCut(words) ? [spill('cut', { type: 'round' }, words)] : [])),
    ...all('.rows [data-issue]').flatMap(inRow),
    ...all('.rows').flatMap(below),
    ...all('.plates').flatMap(inPlates),
    ...all('.stage').flatMap(onStage),
  ]
}
