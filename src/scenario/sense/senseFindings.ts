/**
 * Checks that a file of the right shape also makes sense. Names, grounds and bounds are checked wherever the shape is
 * right, even in a file that is broken elsewhere. The other checks compare whole parts with one another (a party's
 * numbers with the issues, an event with the rounds) and run only if every part that they read has the right shape: on
 * half a part they would report what the missing half explains.
 */
import { definitionFor } from '../definition/definitionFor.ts'
import type { ScenarioFile } from '../definition/scenario.ts'
import { expanded } from '../expand/expanded.ts'
import type { Finding, Path } from '../finding.ts'
import type { Scenario } from '../scenario.ts'
import { communiques } from './communiques.ts'
import { agendas, roundOrder, sealedFromTheStart } from './course.ts'
import { decisions, staysOutside } from './decision.ts'
import { duplicateIds, repeatedEntries, unknownIds } from './ids.ts'
import { holdsAndLapses, outcomes, verification } from './issues.ts'
import { localFindings } from './local.ts'
import { type Loose, objectsIn, without } from './loose.ts'
import { mandates } from './mandates.ts'
import { ofOneCause } from './oneCause.ts'
import { ownMaps } from './ownMaps.ts'
import { surplusValues, withRangesWrittenOut } from './ranges.ts'
import { reachability } from './reachability.ts'
import { floor, guests, headcount, inducements, markers, seats, underwriting } from './roles.ts'
import { sameNames } from './sameNames.ts'
import { strategies } from './strategies.ts'
import { lessonPlans } from './teaching.ts'
import { textChanges, variants } from './textChanges.ts'
import { effectWeights, linkages, positions, readingWeights, statusQuo, walkAwayParts } from './worth.ts'

type Part = keyof ScenarioFile
type Parts = Partial<Scenario>

/** A check that runs if all parts that it reads have the right shape. */
const reading =
  <Read extends Part>(parts: readonly Read[], check: (file: Pick<Scenario, Read>) => Finding[]) =>
  (whole: Parts): Finding[] =>
    parts.every((part) => Object.hasOwn(whole, part)) ? check(whole as Pick<Scenario, Read>) : []

const CHECKS = [
  reading(['issues', 'parties', 'scale'], positions),
  reading(['parties'], walkAwayParts),
  reading(['issues', 'readings', 'scale'], readingWeights),
  reading(['events', 'issues', 'scale'], effectWeights),
  reading(['events', 'issues', 'parties'], textChanges),
  reading(['events', 'issues', 'parties'], variants),
  reading(['issues', 'parties'], linkages),
  reading(['issues'], holdsAndLapses),
  reading(['issues'], outcomes),
  reading(['issues', 'rules'], verification),
  reading(['issues', 'parties', 'readings', 'scale'], statusQuo),
  reading(['issues', 'parties'], mandates),
  reading(['parties'], markers),
  reading(['parties'], headcount),
  reading(['parties'], seats),
  reading(['parties'], decisions),
  reading(['parties'], staysOutside),
  reading(['issues', 'parties'], underwriting),
  reading(['parties', 'inducements'], inducements),
  reading(['communiques', 'parties'], communiques),
  reading(['parties', 'rounds'], floor),
  reading(['parties', 'rounds'], guests),
  reading(['issues', 'rounds', 'sittings'], agendas),
  reading(['rounds', 'sittings'], roundOrder),
  reading(['issues', 'parties', 'sittings'], sealedFromTheStart),
  reading(['teaching'], lessonPlans),
  reading(['map'], ownMaps),
]

/** Runs only once every id is known: a condition on a misspelt option would look like one that never holds. */
const REACH = reading(['issues', 'parties', 'rounds', 'sittings', 'events', 'durability'], reachability)

/** The parts of a broken file in which nothing is broken, each read by itself. */
const wholeParts = (file: Readonly<Record<string, unknown>>, broken: readonly Path[]): Parts => {
  const refused = new Set(broken.map(([part]) => part))
  const parts = Object.fromEntries(
    Object.entries(definitionFor(file).shape).flatMap(([part, definition]) => {
      if (refused.has(part)) return []
      const read = definition.safeParse(Object.hasOwn(file, part) ? file[part] : undefined)
      return read.success ? [[part, read.data] as const] : []
    }),
  )
  return expanded(parts) as Parts
}

/** `scenario` is what the definition made of the value, in full; null if it refused it, at the `broken` places. */
export const senseFindings = (
  value: unknown,
  scenario: ScenarioFile | null,
  broken: readonly Path[],
): Finding[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const file = without(value, broken) as Loose<ScenarioFile>
  const brokenParts = new Set(broken.filter((path) => path.length === 1).map(([part]) => String(part)))
  const whole =
    scenario === null
      ? wholeParts(value as Readonly<Record<string, unknown>>, broken)
      : (scenario as Scenario)
  const objects = objectsIn(file)
  const inFull = withRangesWrittenOut(file) as Loose<ScenarioFile>
  const names = [...unknownIds(file, inFull, brokenParts), ...duplicateIds(inFull)]
  return ofOneCause([
    ...names,
    ...sameNames(inFull),
    ...surplusValues(file, inFull),
    ...repeatedEntries(objects),
    ...localFindings(objects),
    ...CHECKS.flatMap((check) => check(whole)),
    ...(Object.hasOwn(whole, 'parties') ? strategies(file) : []),
    ...(names.length === 0 ? REACH(whole) : []),
  ])
}
