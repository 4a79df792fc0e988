/** The map in words: what a screen reader says, and what is read where nothing can be drawn. */
import { issueOf, type Option, optionOf } from '../scenario/scenario.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, LayerId, OptionId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'

/** What the map is asked about: an issue, the option pointed at on it, and the viewer's own draft. */
export interface MapFocus {
  readonly issue: IssueId | null
  readonly option: OptionId | null
  readonly drafted: Package
}

export interface Shown {
  readonly issue: IssueId
  readonly option: Option
  /** Where it comes from: pointed at, in the viewer's draft, in the offer on the table, or agreed already. */
  readonly as: 'pointedAt' | 'drafted' | 'onTable' | 'agreed'
}

/** The option that the map shows: pointed at, else drafted, else on the table, else agreed. */
export function shownOption(view: PartyView, focus: MapFocus): Shown | null {
  const { issue } = focus
  if (issue === null) return null
  const candidates = [
    ['drafted', focus.drafted[issue]],
    ['onTable', view.onTable?.package[issue]],
    ['agreed', view.draft[issue]?.option],
  ] as const
  const found = candidates.find(([, id]) => id !== undefined && (focus.option ?? id) === id)
  if (found?.[1] !== undefined)
    return { issue, option: optionOf(view.scenario, issue, found[1]), as: found[0] }
  if (focus.option === null) return null
  const pointedAt = issueOf(view.scenario, issue).options.find((option) => option.id === focus.option)
  return pointedAt === undefined ? null : { issue, option: pointedAt, as: 'pointedAt' }
}

/** Layers of the map in the order in which they are drawn: those always there, then the shown option's. */
export function shownLayers(view: PartyView, shown: Shown | null): readonly LayerId[] {
  const base = view.scenario.map?.base ?? []
  return [...base, ...(shown?.option.layers ?? []).filter((layer) => !base.includes(layer))]
}

const AS: Readonly<Record<Shown['as'], string>> = {
  pointedAt: 'if it were agreed',
  drafted: 'as drafted',
  onTable: 'as on the table',
  agreed: 'as agreed',
}

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** What the map shows now; empty where the scenario has no map. */
export function describeMap(view: PartyView, focus: MapFocus): string {
  const { map } = view.scenario
  if (map === undefined) return ''
  const shown = shownOption(view, focus)
  const layerWords = (ids: readonly LayerId[]) =>
    map.layers.filter((layer) => ids.includes(layer.id)).map((layer) => sentence(layer.shows))
  const option =
    shown === null
      ? []
      : [
          `${issueOf(view.scenario, shown.issue).label}: ${shown.option.label}, ${AS[shown.as]}.`,
          ...(shown.option.caption === undefined
            ? layerWords(shown.option.layers.filter((layer) => !map.base.includes(layer)))
            : [sentence(shown.option.caption)]),
        ]
  return [...option, ...layerWords(map.base), sentence(map.note)].join(' ')
}
