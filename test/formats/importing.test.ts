/** What comes of good files: the numbers, computed by hand, and a scenario that can be played. */
import { describe, expect, test } from 'vitest'
import { type Imported, type ImportOptions, importDomain } from '../../src/formats/importDomain.ts'
import { publishedWorth } from '../../src/formats/publishedDomain.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { playGame } from '../../src/session/transcript/play.ts'
import { bytesOf, edited, type Files, FORMATS, genius, geniusweb, given, negmas, without } from './orchard.ts'

const imported = (files: Files, options: ImportOptions = {}): Imported => {
  const result = importDomain(given(files), options)
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
  return result.value
}

describe.each(Object.entries(FORMATS))('%s', (format, files) => {
  test('is read into the same numbers as every other format', () => {
    const { published } = imported(files)
    expect(published).toMatchObject({
      format,
      name: 'Orchard',
      issues: [
        { name: 'Fruit', values: ['apples', 'pears', 'plums'] },
        { name: 'Crates', values: ['2', '3', '4'] },
      ],
    })
    const [farmer, cook] = published.profiles
    expect(farmer).toMatchObject({
      name: expect.stringMatching(/^farmer$/i),
      weights: [0.6, 0.4],
      evaluations: [
        [1, 0.5, 0.25],
        [0, 0.5, 1],
      ],
      reservationValue: 0.3,
      discount: 1,
    })
    expect(cook).toMatchObject({
      name: expect.stringMatching(/^cook$/i),
      weights: [0.5, 0.5],
      evaluations: [
        [0.2, 1, 0.4],
        [1, 0.5, 0],
      ],
    })
    expect(cook?.reservationValue).toBeCloseTo(0.35, 12)
    expect(farmer && publishedWorth(farmer, [1, 2])).toBeCloseTo(0.6 * 0.5 + 0.4, 12)
  })

  test('is imported without a note where nothing is wrong', () => {
    expect(importDomain(given(files))).toMatchObject({ ok: true, warnings: [] })
  })

  test('gives the same in any order of files, except for the order of the parties', () => {
    const [domain, farmer, cook] = given(files)
    if (domain === undefined || farmer === undefined || cook === undefined) throw new Error('three files')
    const straight = importDomain([domain, farmer, cook])
    expect(importDomain([farmer, cook, domain])).toEqual(straight)
    const names = (result: typeof straight) =>
      result.ok ? result.value.scenario.parties.map((party) => party.id) : []
    expect(names(importDomain([cook, farmer, domain]))).toEqual(['cook', 'farmer'])
  })

  test('is recognised by its content, whatever its files are called', () => {
    const renamed = Object.fromEntries(Object.values(files).map((text, index) => [`file-${index}`, text]))
    expect(imported(renamed).published.format).toBe(format)
  })

  test('becomes a scenario that the reader accepts and that keeps the published numbers', () => {
    const { text, scenario } = imported(files)
    expect(readScenario(text)).toMatchObject({ ok: true })
    expect(scenario).toMatchObject({
      id: 'orchard',
      title: 'Orchard',
      scale: 'published',
      parties: [
        {
          id: 'farmer',
          walkAway: { reservationValue: 30 },
          positions: {
            fruit: { weight: 60, values: { apples: 100, pears: 50, plums: 25 }, opening: 'apples' },
            crates: { weight: 40, values: { 'value-2': 0, 'value-3': 50, 'value-4': 100 } },
          },
        },
        { id: 'cook', positions: { fruit: { weight: 50, opening: 'pears' } } },
      ],
    })
  })

  test('is written in format 2, as shortly as that lets it be', () => {
    const { text } = imported(files)
    const [farmer] = JSON.parse(text).parties
    expect(JSON.parse(text)).toMatchObject({ format: 2, basis: 'assumed' })
    expect(text.match(/"basis": "assumed"/g)).toHaveLength(1)
    expect(farmer.mandate.fruit).toEqual({ allowed: 'all' })
    expect(farmer.positions.fruit.values).toEqual([100, 50, 25])
    expect(farmer.positions.crates.values).toEqual({ shape: 'linear', from: 0, to: 100 })
  })

  test('says that its numbers are the files’ and that all else is assumed', () => {
    const { scenario } = imported(files)
    const [party] = scenario.parties
    expect(party?.positions).toMatchObject({ fruit: { basis: 'reported', sources: ['profile-1'] } })
    expect(party?.walkAway).toMatchObject({ basis: 'reported', sources: ['profile-1'] })
    expect(scenario.rounds.map((round) => round.basis)).toEqual(['assumed', 'assumed'])
    expect([party?.support.basis, party?.patience.basis, party?.trust.basis]).toEqual(
      Array(3).fill('assumed'),
    )
    expect([scenario.licence, ...scenario.authors].every((line) => line.startsWith('To be filled in'))).toBe(
      true,
    )
  })

  test.each(['full', 'short'])('can be played to its end in the %s sitting', (sitting) => {
    const { text, scenario } = imported(files)
    const seats = Object.fromEntries(
      scenario.parties.map((party) => [party.id, { held: 'counterpart', temperament: 'fair' } as const]),
    )
    const reading = scenario.readings[0]?.id
    const held = scenario.sittings.find(({ id }) => id === sitting)?.id
    if (reading === undefined || held === undefined) throw new Error('a reading and a sitting')
    const { talks, transcript } = playGame(scenario, {
      scenarioText: text,
      reading,
      sitting: held,
      seed: 1,
      seats,
    })
    expect(talks.toMove).toBeNull()
    expect(transcript.entries.some(({ move }) => move.type === 'sign')).toBe(true)
  })
})

test('the profiles alone will do where they carry the domain', () => {
  for (const [files, name] of [
    [genius, 'orchard.xml'],
    [geniusweb, 'orchard.json'],
  ] as const)
    expect(imported(without(files, name)).published.issues).toEqual(imported(files).published.issues)
})

test('a title of one’s own makes the id too', () => {
  expect(imported(genius, { title: 'Ümlauts & fruit' }).scenario).toMatchObject({
    title: 'Ümlauts & fruit',
    id: 'umlauts-fruit',
  })
})

test('NegMAS’s JSON is read as its YAML', () => {
  const domain = {
    name: 'Orchard',
    issues: [
      { name: 'Fruit', values: ['apples', 'pears', 'plums'] },
      { name: 'Crates', type: 'ContiguousIssue', values: [2, 4] },
    ],
  }
  const files = { ...without(negmas, 'orchard.yml'), 'orchard.json': JSON.stringify(domain) }
  expect(imported(files).published.profiles).toEqual(imported(negmas).published.profiles)
})

test('nested objectives hold the weights of their own issues', () => {
  const files = edited(
    genius,
    'farmer.xml',
    /<issue index="2"[\s\S]*?<\/issue>/,
    '<objective index="9" name="Amounts">$&<weight index="2" value="0.4"/></objective>',
  )
  expect(
    imported(
      edited(
        files,
        'farmer.xml',
        '    <weight index="2" value="0.4"/>\n  </objective>\n  <disc',
        '  </objective>\n  <disc',
      ),
    ).published.profiles,
  ).toEqual(imported(genius).published.profiles)
})

test.each([
  ['ConstFun', '{type: ConstFun, bias: 0.4}', [0.4, 0.4, 0.4]],
  ['IdentityFun', '{type: IdentityFun}', [0.5, 0.75, 1]],
  ['LinearFun', '{type: LinearFun, slope: 0.25}', [0.5, 0.75, 1]],
  ['QuadraticFun', '{type: QuadraticFun, a2: 0.05, a1: 0.05, bias: 0}', [0.3, 0.6, 1]],
  ['PolynomialFun', '{type: PolynomialFun, coefficients: [0.1, 0, 0.005], bias: 0.1}', [0.34, 0.535, 0.82]],
])('a %s values the numbers 2, 3 and 4', (_, written, expected) => {
  const files = edited(
    negmas,
    'farmer.yml',
    /- type: AffineFun\n {2}slope: 0.5\n {2}bias: -1.0/,
    `- ${written}`,
  )
  const lighter = edited(files, 'farmer.yml', '- 0.4', '- 0.2')
  const [, crates] = imported(lighter).published.profiles[0]?.evaluations ?? []
  for (const [index, value] of (crates ?? []).entries())
    expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 12)
})

test('a linear utility function weighs the numbers themselves', () => {
  const domain = 'issues:\n- {name: A, type: ContiguousIssue, values: [0, 10]}\n- {name: B, values: 3}\n'
  const profile = 'type: LinearUtilityFunction\nweights: [0.05, 0.25]\nreserved_value: 0.1\n'
  const { published } = imported({ 'd.yml': domain, 'a.yml': profile, 'b.yml': profile })
  const [one] = published.profiles
  expect(published.issues[1]?.values).toEqual(['0', '1', '2'])
  expect(one && publishedWorth(one, [10, 0])).toBeCloseTo(0.5, 12)
  expect(one && publishedWorth(one, [4, 2])).toBeCloseTo(0.7, 12)
})

test('a real-valued issue takes as many values as --steps asks for', () => {
  const range = '<range lowerbound="0" upperbound="10"/>'
  const real = (evaluator: string) =>
    `<issue index="2" name="Crates" type="real" etype="real">${range}${evaluator}</issue>`
  let files: Files = edited(genius, 'orchard.xml', /<issue index="2"[^>]*\/>/, real(''))
  for (const name of ['farmer.xml', 'cook.xml'])
    files = edited(
      files,
      name,
      /<issue index="2"[\s\S]*?<\/issue>/,
      real('<evaluator ftype="linear" parameter0="0.1" parameter1="0.08"/>'),
    )
  const { published } = imported(files, { steps: 5 })
  expect(published.issues[1]?.values).toEqual(['0', '2.5', '5', '7.5', '10'])
  const worths = published.profiles[0]?.evaluations[1] ?? []
  for (const [index, worth] of [0.1, 0.3, 0.5, 0.7, 0.9].entries())
    expect(worths[index]).toBeCloseTo(worth, 12)
})

test('of a long range the ends and evenly spaced integers between are taken', () => {
  const files = edited(negmas, 'orchard.yml', '- 2\n  - 4', '- 0\n  - 100')
  const tables = ['farmer.yml', 'cook.yml'].reduce(
    (all, name) =>
      edited(
        all,
        name,
        /- type: (AffineFun[\s\S]*?|TableFun\n {2}mapping:\n[\s\S]*?)(?=weights)/,
        name === 'farmer.yml'
          ? '- type: TableFun\n  mapping: {apples: 1, pears: 0.5, plums: 0.25}\n- {type: LinearFun, slope: 0.01}\n'
          : '- {type: LinearFun, slope: 0.01}\n',
      ),
    files,
  )
  expect(imported(tables, { steps: 4 }).published.issues[1]?.values).toEqual(['0', '33', '67', '100'])
})

describe('encodings', () => {
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = [little ? 0xff : 0xfe, little ? 0xfe : 0xff]
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      bytes.push(...(little ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]))
    }
    return Uint8Array.from(bytes)
  }
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  const pears = (bytes: Uint8Array, value = 'pêches 🍑') => {
    const files = edited(genius, 'orchard.xml', '<?xml version="1.0" encoding="UTF-8"?>\n', '')
    const others = given(
      ['farmer.xml', 'cook.xml'].reduce((all, name) => edited(all, name, '"pears"', `"${value}"`), files),
    ).slice(1)
    return importDomain([{ name: 'orchard.xml', bytes }, ...others])
  }
  const domain = (value: string, declared = '') =>
    `${declared}${genius['orchard.xml']?.replace(/<\?xml.*\n/, '').replace('"pears"', `"${value}"`)}`

  test.each([
    ['UTF-8', bytesOf(domain('pêches 🍑'))],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOf(domain('pêches 🍑'))])],
    ['UTF-16 with a mark, little end first', utf16(domain('pêches 🍑'), true)],
    ['UTF-16 with a mark, big end first', utf16(domain('pêches 🍑'), false)],
    ['UTF-16 without a mark', utf16(domain('pêches 🍑'), true).subarray(2)],
  ])('%s is read without a word', (_, bytes) => {
    const result = pears(bytes)
    expect(result).toMatchObject({ ok: true, warnings: [] })
    expect(result.ok && result.value.published.issues[0]?.values[1]).toBe('pêches 🍑')
  })

  test('a declared encoding is honoured', () => {
    const bytes = latin(domain('p\u00eaches \u0080', '<?xml version="1.0" encoding="ISO-8859-1"?>'))
    const result = pears(bytes, 'pêches €')
    expect(result).toMatchObject({ ok: true })
    expect(result.ok && result.value.published.issues[0]?.values[1]).toBe('pêches €')
  })

  test('what is not UTF-8 and declares nothing is taken for windows-1252, with a word where it begins', () => {
    const result = pears(latin(domain('p\u00eaches \u0080')), 'pêches €')
    expect(result).toMatchObject({
      ok: true,
      warnings: [{ code: 'wrong-encoding', file: 'orchard.xml', line: 6, column: 33 }],
    })
  })
})
