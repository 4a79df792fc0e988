import { describe, expect, it } from 'vitest'
import { afterSealing } from '../../src/bargaining/afterSealing.ts'
import { compileDomain, outcomeOf, packageOf } from '../../src/bargaining/domain.ts'
import { frontierOf } from '../../src/bargaining/frontier.ts'
import { isReachableIn } from '../../src/bargaining/reachable.ts'
import { solutionsOf } from '../../src/bargaining/solutions.ts'
import { zoneOf } from '../../src/bargaining/zone.ts'
import type { ReadingId } from '../../src/terms/ids.ts'
import type { Package } from '../../src/terms/package.ts'
import type { Change } from '../fixtures/tinyScenario.ts'
import { issueIn, partyIn, tinyScenario, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'

const plain = 'plain' as ReadingId
const noDeals = [55, 40]
/** Worth 55 and 48, and 75 and 60. */
const bothTexts = ['even shut gate', 'even open gate']
const assumed = { basis: 'assumed', because: 'For the example.' } as const

const textsIn = (changes: readonly Change[], noDeal: readonly number[] = noDeals) => {
  const scenario = tinyScenario(...changes)
  const domain = compileDomain(scenario, plain)
  const { outcomes } = zoneOf(domain, noDeal)
  const words = (list: Iterable<number>) =>
    [...list].map((outcome) => Object.values(packageOf(domain, outcome)).join(' '))
  return { scenario, domain, outcomes, zone: words(outcomes), words }
}

describe('the agreement zone', () => {
  it('is what leaves both villages more than their walk-away, inside both red lines', () => {
    const { zone, domain } = textsIn([])
    expect(zone).toEqual(bothTexts)
    expect(domain.outcomes).toBe(24)
  })

  it('is empty when somebody has a better alternative, and then there is no solution point', () => {
    const { zone, domain } = textsIn([], [95, 40])
    expect(zone).toEqual([])
    expect(solutionsOf(domain, [95, 40])).toBeNull()
  })

  it('counts an underwriter’s red line only where the option needs it', () => {
    const refuses =
      (option: string): Change =>
      (file) => {
        partyIn(file, 'district').redLines = [{ issue: 'water', options: [option], ...assumed }]
      }
    expect(textsIn([withUnderwriter, refuses('even')]).zone).toEqual([])
    expect(textsIn([withUnderwriter, refuses('south-first')]).zone).toEqual(bothTexts)
  })

  it('never depends on the mediator', () => {
    expect(
      textsIn([
        withMediator,
        (file) => {
          partyIn(file, 'elder').redLines = [{ issue: 'water', options: ['even'], ...assumed }]
        },
      ]).zone,
    ).toEqual(bothTexts)
  })
})

describe('the frontier', () => {
  it('leaves out what crosses a red line, however good it would be', () => {
    const { domain } = textsIn([])
    const texts = frontierOf(domain).flatMap(({ outcomes }) => outcomes.map((one) => packageOf(domain, one)))
    for (const text of texts) {
      expect(Object.values(text)).not.toContain('north-first')
      expect(Object.values(text)).not.toContain('down')
    }
    expect(texts).toContainEqual({ water: 'even', path: 'open', wall: 'gate' })
  })
})

describe('an outcome’s number', () => {
  it('is none for a package that leaves an issue out or names an unknown option', () => {
    const { domain } = textsIn([])
    expect(outcomeOf(domain, { water: 'even' } as Package)).toBeNull()
    expect(outcomeOf(domain, { water: 'even', path: 'open', wall: 'moat' } as Package)).toBeNull()
  })
})

describe('what the mandates allow to be reached', () => {
  const reached = (changes: readonly Change[], scriptedMet = true) => {
    const { scenario, domain, outcomes, words } = textsIn(changes, [0, 0])
    return words(outcomes.filter(isReachableIn(scenario, domain, [0, 0], { scriptedMet })))
  }

  /** The agendas of the rounds, one after the other. */
  const meeting =
    (...agendas: [string, ...string[]][]): Change =>
    (file) => {
      file.rounds.forEach((round, n) => {
        round.agenda = agendas[n] ?? ['path']
      })
    }

  it('holds texts in which two demands open each other', () => {
    expect(reached([])).toContain('even open gate')
  })

  it('excludes a text that does not meet the condition of one of its options', () => {
    expect(reached([])).not.toContain('unshared open gate')
    expect(reached([])).not.toContain('even open stands')
  })

  it('tells what depends on news, support or a round apart', () => {
    const waitsForRain: Change = (file) => {
      partyIn(file, 'north').mandate.water?.widening?.[0]?.when.push({ type: 'event', event: 'drought' })
    }
    expect(reached([waitsForRain])).toContain('even open gate')
    expect(reached([waitsForRain], false)).not.toContain('even open gate')
  })

  it('asks the mandate of an underwriter only where the option needs it', () => {
    const closes =
      (...allowed: [string, ...string[]]): Change =>
      (file) => {
        partyIn(file, 'district').mandate.water = { allowed }
      }
    expect(reached([withUnderwriter, closes('unshared')])).not.toContain('even open gate')
    expect(reached([withUnderwriter, closes('even')])).toContain('even open gate')
  })

  it('leaves out demands that open each other where no agenda ever holds both', () => {
    expect(reached([meeting(['water', 'path'], ['wall', 'path'])])).not.toContain('even open gate')
    expect(reached([meeting(['path'], ['water', 'wall'])])).toContain('even open gate')
  })

  it('settles round by round, so that what opens a mandate must come up first or together', () => {
    const northWaits: Change = (file) => {
      partyIn(file, 'south').mandate.wall = { allowed: ['gate', 'down'] }
    }
    expect(reached([northWaits, meeting(['wall'], ['water', 'path'])])).toContain('even open gate')
    expect(reached([northWaits, meeting(['water', 'path'], ['wall'])])).not.toContain('even open gate')
  })

  it('treats an issue without a mandate as open', () => {
    const silent: Change = (file) => {
      delete partyIn(file, 'south').mandate.wall
    }
    expect(reached([silent])).toContain('unshared open gate')
  })
})

describe('sealing early', () => {
  const sealFirst = (holds: number, noDeal: readonly number[] = noDeals) => {
    const { scenario, domain } = textsIn([
      (file) => {
        issueIn(file, 'path').holds = holds
      },
    ])
    return afterSealing(scenario, domain, noDeal)
  }

  it('keeps the zone’s texts while little of what is sealed survives a break-off', () => {
    expect(sealFirst(0.5)).toEqual({ sealed: { path: 'open' }, before: 1, after: 1 })
  })

  it('removes the zone’s texts when all of it survives', () => {
    expect(sealFirst(1, [60, 40])).toEqual({ sealed: { path: 'open' }, before: 1, after: 0 })
  })

  it('leaves an issue to the accord where sealing any option would cost somebody', () => {
    const { scenario, domain } = textsIn([
      (file) => {
        const values = partyIn(file, 'south').positions.path?.values
        if (values) Object.assign(values, { shut: 60, open: 0 })
      },
    ])
    expect(afterSealing(scenario, domain, [0, 0])).toEqual({
      sealed: {},
      before: zoneOf(domain, [0, 0]).outcomes.length,
      after: zoneOf(domain, [0, 0]).outcomes.length,
    })
  })

  it('is null where no issue is separable', () => {
    const { scenario, domain } = textsIn([
      (file) => {
        issueIn(file, 'path').separable = false
      },
    ])
    expect(afterSealing(scenario, domain, noDeals)).toBeNull()
  })
})
