/** What the map draws of an accord: shapes of its geometry, each with its standing, in the order of painting. */
import type { LineStanding } from '../../seat/accord.ts'
import type { AccordMap } from '../../seat/accordMap.ts'
import type { PublicParty } from '../../table/view.ts'
import type { IssueId, LayerId, PartyId } from '../../terms/ids.ts'
import { type Box, boxAround, type Line, type MapGeometry, type MapLayer, type Point } from './geometry.ts'

type Marker = PublicParty['marker']

interface Drawn {
  /** Two items with the same key are the same drawing. */
  readonly key: string
  /** Two items with the same meaning differ at most in emphasis. */
  readonly meaning: string
  readonly box: Box
}

/** A layer that no article changes. */
export interface GroundItem extends Drawn {
  readonly type: 'ground'
  readonly layer: MapLayer
}

interface Standee extends Drawn {
  readonly standing: LineStanding
  readonly issue: IssueId
  /** Of the row that is open. */
  readonly lifted: boolean
  readonly viewerColour: string
  /** What stands beside it where there is room: its name, and in what standing. */
  readonly words: { readonly name: string; readonly note: string }
}

export interface MarkItem extends Standee {
  readonly type: 'mark'
  readonly layer: MapLayer
  /** The layer's name in the scenario, whatever shape news has given it. */
  readonly callout: string
}

export interface PostsItem extends Standee {
  readonly type: 'posts'
  readonly posts: readonly { readonly at: Point; readonly marker: Marker }[]
}

export type MapItem = GroundItem | MarkItem | PostsItem

/** The accord as the stage is asked to draw it. */
export interface MapModel {
  readonly accord: AccordMap
  /** The open row; null where none is. */
  readonly lifted: IssueId | null
  /** Only the open row's shapes. */
  readonly rowAlone: boolean
  readonly viewerColour: string
  readonly parties: readonly PublicParty[]
  /** What a mark's standing is called beside it. */
  readonly standingWords: (standing: LineStanding) => string
  /** On what grounds a layer lies where it is drawn. */
  readonly basisOf: (layer: string) => string
  /** The same of posts along a line. */
  readonly postsBasis: string
}

/** Posts along a line. */
const POSTS = 8

/** So many points evenly spaced along a line, the first half a space (or, with `shift` 0, none) from its beginning. */
export function spacedAlong(line: Line, count: number, shift = 0.5): Point[] {
  const sides = line.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = line[i] ?? [x, y]
    return { fromX, fromY, x, y, length: Math.hypot(x - fromX, y - fromY) }
  })
  const whole = sides.reduce((sum, { length }) => sum + length, 0)
  return Array.from({ length: count }, (_, i): Point => {
    let left = ((i + shift) / count) * whole
    const side = sides.find(({ length }) => {
      if (left <= length) return true
      left -= length
      return false
    })
    if (side === undefined) return line.at(-1) ?? [0, 0]
    const share = side.length === 0 ? 0 : left / side.length
    return [side.fromX + (side.x - side.fromX) * share, side.fromY + (side.y - side.fromY) * share]
  })
}

const markerOf = (parties: readonly PublicParty[], id: PartyId | undefined): Marker[] =>
  parties.flatMap((party) => (party.id === id ? [party.marker] : []))

/** Painting order: the least firm lowest, since the firmest must stay legible. */
const FROM_BELOW: readonly LineStanding[] = ['statusQuo', 'pointedAt', 'drafted', 'onTable', 'agreed']

export function mapPicture(geometry: MapGeometry, model: MapModel): readonly MapItem[] {
  const { accord, lifted, rowAlone, viewerColour, parties } = model
  const shapeOf = (id: LayerId): MapLayer[] => {
    const name = accord.redrawn[id] ?? id
    return geometry.layers.filter((layer) => layer.id === name)
  }
  const isShown = ({ issue }: { readonly issue: IssueId }) => !rowAlone || issue === lifted
  const upwards = <M extends { readonly standing: LineStanding }>(marks: readonly M[]): M[] =>
    [...marks].sort((a, b) => FROM_BELOW.indexOf(a.standing) - FROM_BELOW.indexOf(b.standing))
  const ground = (ids: readonly LayerId[]) =>
    ids.flatMap(shapeOf).map(
      (layer): GroundItem => ({
        type: 'ground',
        key: layer.id,
        meaning: layer.id,
        layer,
        box: layer.box,
      }),
    )
  const standee = (mark: { readonly issue: IssueId; readonly standing: LineStanding }) => ({
    standing: mark.standing,
    issue: mark.issue,
    lifted: mark.issue === lifted,
    viewerColour,
  })
  const keysOf = (what: string, { standing, issue }: { standing: LineStanding; issue: IssueId }) => {
    const meaning = `${what} ${standing}`
    return { meaning, key: issue === lifted ? `${meaning} lifted` : meaning }
  }

  const marks = upwards(accord.layers.filter(isShown)).flatMap((mark) =>
    shapeOf(mark.layer).map(
      (layer): MarkItem => ({
        type: 'mark',
        ...keysOf(layer.id, mark),
        box: layer.box,
        layer,
        callout: mark.layer,
        words: {
          name: mark.name,
          note: `${model.standingWords(mark.standing)}; ${model.basisOf(mark.layer)}`,
        },
        ...standee(mark),
      }),
    ),
  )
  const posts = upwards(accord.posts.filter(isShown)).flatMap((mark, i) => {
    const line = shapeOf(mark.along)[0]?.lines[0]
    if (line === undefined) return []
    const points = spacedAlong(line, POSTS, i === 0 ? 0.5 : 0)
    const item: PostsItem = {
      type: 'posts',
      ...keysOf(`posts ${mark.by.join()} ${mark.along} ${i}`, mark),
      box: boxAround([line]),
      posts: points.flatMap((at, n) =>
        markerOf(parties, mark.by[n % mark.by.length]).map((marker) => ({ at, marker })),
      ),
      words: {
        name: mark.name,
        note: `${model.standingWords(mark.standing)}; ${model.postsBasis}`,
      },
      ...standee(mark),
    }
    return [item]
  })
  const always = ground(accord.base)
  return [
    ...always.filter(({ layer }) => layer.style !== 'line'),
    ...ground(accord.ground),
    ...marks,
    ...always.filter(({ layer }) => layer.style === 'line'),
    ...posts,
  ]
}

/** Which issue a shape that is drawn belongs to, by the shape's name in the geometry. */
export const issuesOnMap = (items: readonly MapItem[]): Readonly<Record<string, IssueId>> =>
  Object.fromEntries(items.flatMap((item) => (item.type === 'mark' ? [[item.layer.id, item.issue]] : [])))
