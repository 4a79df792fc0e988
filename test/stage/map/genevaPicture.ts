/** Geneva's map with a text on it, as the stage is asked to draw it. */
import { readFileSync } from 'node:fs'
import { readScenario } from '../../../src/scenario/read.ts'
import { accordOf } from '../../../src/seat/accord.ts'
import { accordMap } from '../../../src/seat/accordMap.ts'
import { lineStandingWords } from '../../../src/seat/accordWords.ts'
import { readMap } from '../../../src/stage/map/geometry.ts'
import { type MapItem, type MapModel, mapPicture } from '../../../src/stage/map/picture.ts'
import { openTalks } from '../../../src/table/talks.ts'
import type { PartyView } from '../../../src/table/view.ts'
import type { IssueId, PartyId } from '../../../src/terms/ids.ts'
import type { Package } from '../../../src/terms/package.ts'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

export const ukraine = readMap(JSON.parse(read('assets/map/ukraine.json')))

function openGeneva(): PartyView {
  const scenario = readScenario(read('scenarios/geneva-2026-02.json'))
  if (!scenario.ok) throw new Error('Geneva has problems.')
  const [reading, sitting] = [scenario.value.readings[0]?.id, scenario.value.sittings[0]?.id]
  if (reading === undefined || sitting === undefined) throw new Error('Geneva has no sitting.')
  return openTalks(scenario.value, { reading, sitting, seed: 1 }).viewFor('ukraine' as PartyId)
}
const geneva = openGeneva()

interface Text {
  readonly agreed?: Readonly<Record<string, string>>
  readonly onTable?: Readonly<Record<string, string>>
  readonly drafted?: Readonly<Record<string, string>>
  readonly redraws?: Readonly<Record<string, string>>
}

export function genevaPicture(text: Text, change: Partial<MapModel> = {}): readonly MapItem[] {
  const view = {
    ...geneva,
    draft: Object.fromEntries(
      Object.entries(text.agreed ?? {}).map(([issue, option]) => [issue, { option, status: 'sealed' }]),
    ),
    onTable: text.onTable === undefined ? null : { number: 5, package: text.onTable },
    news: text.redraws === undefined ? [] : [{ redraws: text.redraws }],
  } as unknown as PartyView
  const accord = accordOf(view, { issue: null, option: null, drafted: (text.drafted ?? {}) as Package })
  const onMap = accordMap(view, accord)
  if (onMap === null) throw new Error('Geneva has a map.')
  return mapPicture(ukraine, {
    accord: onMap,
    lifted: null,
    rowAlone: false,
    viewerColour: 'blue',
    parties: view.scenario.parties,
    standingWords: (standing) => lineStandingWords(view, standing, accord),
    basisOf: () => 'its course is assumed',
    postsBasis: 'where they stand is assumed',
    ...change,
  })
}

export const DONBAS = 'donbas' as IssueId
