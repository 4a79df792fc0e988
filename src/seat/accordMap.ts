/** The accord as the map draws it: which shapes, each with the standing of its article, and what cannot be drawn. */
import type { PartyView } from '../table/view.ts'
import type { IssueId, LayerId, PartyId } from '../terms/ids.ts'
import type { Accord, AccordLine, Article, LineStanding } from './accord.ts'

interface Mark {
  readonly issue: IssueId
  readonly standing: LineStanding
  /** The option's short name. */
  readonly name: string
}

/** A layer that an article's option shows. */
export interface LayerMark extends Mark {
  readonly layer: LayerId
}

/** Posts along a line, with the marks of the parties that man them. */
export interface PostsMark extends Mark {
  readonly along: LayerId
  readonly by: readonly PartyId[]
}

export interface AccordMap {
  /** Always drawn. */
  readonly base: readonly LayerId[]
  /** What an issue is about, whatever is chosen: layers that all of its options show. */
  readonly ground: readonly LayerId[]
  readonly layers: readonly LayerMark[]
  readonly posts: readonly PostsMark[]
  /** Articles and lines without a place on the map. */
  readonly inWords: readonly Article[]
  /** Layers changed by events, by the name of the shape in the geometry that replaces them. */
  readonly redrawn: Readonly<Record<LayerId, string>>
}

type Seen = Pick<PartyView, 'scenario' | 'news'>

const sharedLayers = ({ issue }: Article): readonly LayerId[] => {
  const [first, ...rest] = issue.options
  return (first?.layers ?? []).filter((layer) => rest.every(({ layers }) => layers.includes(layer)))
}

/** Layers of its own; a layer that is always drawn counts only where an option shows nothing else. */
function layersOf({ option }: AccordLine, shared: readonly LayerId[], base: readonly LayerId[]): LayerId[] {
  const all = option.layers.filter((layer) => !shared.includes(layer))
  const own = all.filter((layer) => !base.includes(layer))
  return own.length > 0 ? own : all
}

/** Null where the scenario has no map. */
export function accordMap(view: Seen, { articles }: Accord): AccordMap | null {
  const { map } = view.scenario
  if (map === undefined) return null
  const layers: LayerMark[] = []
  const posts: PostsMark[] = []
  const inWords: Article[] = []
  const shown = new Set(articles.flatMap(({ lines }) => lines.flatMap(({ option }) => option.layers)))
  for (const article of articles) {
    const { issue, lines } = article
    const shared = sharedLayers(article)
    const placeless = lines.filter((line) => {
      const { option, standing } = line
      const mark = { issue: issue.id, standing, name: option.short }
      const own = standing === 'statusQuo' ? [] : layersOf(line, shared, map.base)
      layers.push(...own.map((layer) => ({ ...mark, layer })))
      /** Where the text moves the line itself, no posts are drawn along the old one: they are given in words. */
      const keeps = option.posts !== undefined && shown.has(option.posts.along) ? option.posts : null
      if (keeps !== null) posts.push({ ...mark, ...keeps })
      return own.length === 0 && keeps === null
    })
    if (placeless.length > 0) inWords.push({ issue, lines: placeless })
  }
  return {
    base: map.base,
    ground: [...new Set(articles.flatMap(sharedLayers))].filter((layer) => !map.base.includes(layer)),
    layers,
    posts,
    inWords,
    redrawn: Object.assign({}, ...view.news.map(({ redraws }) => redraws ?? {})),
  }
}
