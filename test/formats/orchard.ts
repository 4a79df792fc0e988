/**
 * One small domain in each of the three formats: which fruit, and how many crates. Reckoned by hand:
 *
 * | worth of | apples | pears | plums | weight | 2 crates | 3   | 4 | weight | no agreement |
 * |----------|--------|-------|-------|--------|----------|-----|---|--------|--------------|
 * | farmer   | 1      | 0.5   | 0.25  | 0.6    | 0        | 0.5 | 1 | 0.4    | 0.3          |
 * | cook     | 0.2    | 1     | 0.4   | 0.5    | 1        | 0.5 | 0 | 0.5    | 0.35         |
 */
import type { GivenFile } from '../../src/formats/importDomain.ts'

export type Files = Readonly<Record<string, string>>

export const genius: Files = {
  'orchard.xml': `<?xml version="1.0" encoding="UTF-8"?>
<negotiation_template>
  <utility_space number_of_issues="2">
    <objective index="0" name="Orchard" description="" type="objective" etype="objective">
      <issue index="1" name="Fruit" type="discrete" vtype="discrete" etype="discrete">
        <item index="1" value="apples"/>
        <item index="2" value="pears"/>
        <item index="3" value="plums"/>
      </issue>
      <issue index="2" name="Crates" type="integer" vtype="integer" lowerbound="2" upperbound="4"/>
    </objective>
  </utility_space>
</negotiation_template>
`,
  'farmer.xml': `<utility_space>
  <objective index="0" name="Orchard" type="objective" etype="objective">
    <issue index="1" name="Fruit" type="discrete" vtype="discrete" etype="discrete">
      <item index="1" value="apples" evaluation="4"/>
      <item index="2" value="pears" evaluation="2"/>
      <item index="3" value="plums" evaluation="1"/>
    </issue>
    <issue index="2" name="Crates" type="integer" vtype="integer" lowerbound="2" upperbound="4">
      <evaluator ftype="linear" slope="0.5" offset="0"/>
    </issue>
    <weight index="1" value="0.6"/>
    <weight index="2" value="0.4"/>
  </objective>
  <discount_factor value="1.0"/>
  <reservation value="0.3"/>
</utility_space>
`,
  'cook.xml': `<utility_space>
  <objective index="0" name="Orchard" type="objective" etype="objective">
    <weight index="1" value="0.5"/>
    <weight index="2" value="0.5"/>
    <issue index="1" name="Fruit" type="discrete" vtype="discrete" etype="discrete">
      <item index="1" value="apples" evaluation="10"/>
      <item index="2" value="pears" evaluation="50"/>
      <item index="3" value="plums" evaluation="20"/>
    </issue>
    <issue index="2" name="Crates" type="integer" vtype="integer" lowerbound="2" upperbound="4">
      <evaluator ftype="linear" slope="-0.5" offset="1"/>
    </issue>
  </objective>
  <discount_factor value="1.0"/>
  <reservation value="0.35"/>
</utility_space>
`,
}

const webDomain = {
  name: 'Orchard',
  issuesValues: { Fruit: { values: ['apples', 'pears', 'plums'] }, Crates: { range: ['2', '4', '1'] } },
}

const webProfile = (
  name: string,
  fruit: readonly [number, number, number],
  crates: readonly [number, number],
  weights: readonly [number, number],
  bid: object,
): string => {
  const space = {
    issueUtilities: {
      Fruit: { discreteutils: { valueUtilities: { apples: fruit[0], pears: fruit[1], plums: fruit[2] } } },
      Crates: { numberutils: { lowValue: 2, lowUtility: crates[0], highValue: 4, highUtility: crates[1] } },
    },
    issueWeights: { Fruit: weights[0], Crates: weights[1] },
    domain: webDomain,
    name,
    reservationBid: { issuevalues: bid },
  }
  return `${JSON.stringify({ LinearAdditiveUtilitySpace: space }, null, 2)}\n`
}

/** The walk-aways are worth 0.3 (pears, 2 crates) and 0.35 (apples, 3 crates). */
export const geniusweb: Files = {
  'orchard.json': `${JSON.stringify(webDomain, null, 2)}\n`,
  'farmer.json': webProfile('farmer', [1, 0.5, 0.25], [0, 1], [0.6, 0.4], { Fruit: 'pears', Crates: '2' }),
  'cook.json': webProfile('cook', [0.2, 1, 0.4], [1, 0], [0.5, 0.5], { Fruit: 'apples', Crates: 3 }),
}

export const negmas: Files = {
  'orchard.yml': `name: Orchard
type: DiscreteCartesianOutcomeSpace
issues:
- name: Fruit
  type: CategoricalIssue
  values:
  - apples
  - pears
  - plums
- name: Crates
  type: ContiguousIssue
  values:
  - 2
  - 4
`,
  'farmer.yml': `name: farmer
type: LinearAdditiveUtilityFunction
reserved_value: 0.3
values:
- type: TableFun
  mapping:
    apples: 1.0
    pears: 0.5
    plums: 0.25
- type: AffineFun
  slope: 0.5
  bias: -1.0
weights:
- 0.6
- 0.4
`,
  'cook.yml': `name: cook
type: negmas.preferences.LinearAdditiveUtilityFunction
reserved_value: 0.35
values:
- type: TableFun
  mapping: {apples: 0.2, pears: 1.0, plums: 0.4}
- type: TableFun
  mapping:
    2: 1.0
    3: 0.5
    4: 0.0
weights: [0.5, 0.5]
`,
}

export const FORMATS = { genius, geniusweb, negmas } as const

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const given = (files: Files): GivenFile[] =>
  Object.entries(files).map(([name, text]) => ({ name, bytes: bytesOf(text) }))

/** The files with one of them changed; throws where there is nothing to change, so that a row cannot rot. */
export const edited = (files: Files, name: string, from: string | RegExp, to: string): Files => {
  const before = files[name] ?? ''
  const after = before.replace(from, to)
  if (after === before) throw new Error(`${name} has no ${String(from)}`)
  return { ...files, [name]: after }
}

export const without = (files: Files, ...names: readonly string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)))
