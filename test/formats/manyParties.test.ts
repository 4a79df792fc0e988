/** Domains of up to eight parties, as GENIUS and NegMAS publish them with up to six: read, and analysed exactly. */
import { expect, test } from 'vitest'
import { analyse } from '../../src/bargaining/analysis/analyse.ts'
import { compileDomain } from '../../src/bargaining/domain.ts'
import { worthsOfPrincipals } from '../../src/bargaining/worths.ts'
import { importDomain } from '../../src/formats/importDomain.ts'
import { chance } from '../../src/terms/chance.ts'
import { toNano } from '../../src/terms/rounding.ts'
import { given } from './orchard.ts'

const ISSUES = ['Food', 'Place', 'Music', 'Date', 'Hosts', 'Length']
const OPTIONS = ['one', 'two', 'three']

const listOf = (value: (issue: number, option: number) => string): string =>
  ISSUES.map(
    (issue, i) =>
      `<issue index="${i + 1}" name="${issue}" type="discrete" vtype="discrete" etype="discrete">${OPTIONS.map((option, o) => `<item index="${o + 1}" value="${option}"${value(i, o)}/>`).join('')}</issue>`,
  ).join('')

const domain = `<negotiation_template><utility_space number_of_issues="${ISSUES.length}"><objective index="0" name="Party" description="" type="objective" etype="objective">${listOf(() => '')}</objective></utility_space></negotiation_template>`

const profile = (party: number): string =>
  `<utility_space><objective index="0" name="Party" type="objective" etype="objective">${listOf((i, o) => ` evaluation="${1 + Math.floor(chance(party, i, o) * 100)}"`)}${ISSUES.map((_, i) => `<weight index="${i + 1}" value="${i === 0 ? 0.25 : 0.15}"/>`).join('')}</objective><reservation value="0.4"/></utility_space>`

test.each([5, 6, 8])('%i parties', (count) => {
  const profiles = Array.from({ length: count }, (_, party) => [`party-${party}.xml`, profile(party)])
  const read = importDomain(given({ 'party.xml': domain, ...Object.fromEntries(profiles) }))
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  const { scenario } = read.value
  const reading = scenario.readings[0]?.id
  if (reading === undefined) throw new Error('A domain without a reading.')
  const found = analyse(scenario, reading)
  expect(found.parties).toHaveLength(count)
  expect(found.exact).toBe(true)

  const compiled = compileDomain(scenario, reading)
  const worths = worthsOfPrincipals(compiled)
  const floors = found.parties.map(({ reservationValue }) => toNano(reservationValue))
  const all = [...Array(compiled.outcomes).keys()].map((outcome) => worths.map((own) => own[outcome] ?? 0))
  const zone = all.filter((own) => own.every((worth, p) => worth >= (floors[p] ?? 0)))
  expect(found.outcomes).toBe(3 ** 6)
  expect(found.zone.outcomes).toBe(zone.length)
  const edge = all.filter(
    (own) =>
      !all.some(
        (other) =>
          other.every((worth, p) => worth >= (own[p] ?? 0)) &&
          other.some((worth, p) => worth > (own[p] ?? 0)),
      ),
  )
  expect(found.frontier.points).toBe(new Set(edge.map((own) => own.join())).size)
  const most = Math.max(...zone.map((own) => own.reduce((sum, worth) => sum + worth, 0)))
  const sums = found.utilitarian.map(({ worth }) => Object.values(worth).reduce((sum, one) => sum + one, 0))
  for (const sum of sums) expect(sum).toBeCloseTo(most, 6)
  expect(sums.length > 0).toBe(zone.length > 0)
})
