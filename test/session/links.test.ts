import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../../src/scenario/hash.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { gameLink, gameOfLink } from '../../src/session/links/gameLink.ts'
import { pack, unpack } from '../../src/session/links/packed.ts'
import { seatLink, seatOfLink } from '../../src/session/links/seatLink.ts'
import { readCard } from '../../src/session/thinking/readCard.ts'
import { playGame } from '../../src/session/transcript/play.ts'
import { readTranscript } from '../../src/session/transcript/readTranscript.ts'
import { writeTranscript } from '../../src/session/transcript/writeTranscript.ts'
import type { PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import { tinyText } from '../fixtures/tinyScenario.ts'
import { howMany } from '../howMany.ts'
import { counterpart, wellSetup } from './testDesk.ts'

const TEXT = tinyText()
const shipped = async () => TEXT
const notShipped = async () => null

const played = (seed: number, moves = Number.POSITIVE_INFINITY): string => {
  const read = readScenario(TEXT)
  if (!read.ok) throw new Error('The well cannot be read.')
  const setup = { ...wellSetup({ north: counterpart, south: counterpart }, seed), scenarioText: TEXT }
  const { transcript } = playGame(read.value, setup)
  return writeTranscript({ ...transcript, entries: transcript.entries.slice(0, moves) })
}

/** What a copy says, whatever its spaces. */
const rewritten = (copy: string): string => {
  const read = readTranscript(copy)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return writeTranscript(read.value.transcript)
}

const codeOf = (read: { readonly ok: boolean; readonly problems?: readonly { readonly code: string }[] }) =>
  read.ok ? 'read' : read.problems?.[0]?.code

describe('a text in a link', () => {
  test('comes back as it was, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const read = await unpack(await pack(text), 1_000_000)
        expect(read).toMatchObject({ ok: true, value: text })
      }),
      { numRuns: howMany(100, 1000) },
    )
  })

  test('consists only of characters that links may carry', async () => {
    expect(await pack('ä'.repeat(40_000))).toMatch(/^[A-Za-z0-9_.-]+$/)
  })

  test('survives the line breaks of mail', async () => {
    const packed = await pack('The text of a game.'.repeat(50))
    const broken = packed.replace(/(.{20})/g, '$1\r\n ')
    expect(await unpack(broken, 10_000)).toMatchObject({ ok: true })
  })

  test('that unpacks to more than may be is stopped', async () => {
    const body = deflateRawSync(Buffer.alloc(50_000_000)).toString('base64url')
    expect(codeOf(await unpack(`${body}.${hashOf(body)}`, 1_000_000))).toBe('link-too-large')
  })
})

describe('a game in a link', () => {
  test('is the same game, with the scenario’s text in the link and without', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(10_000), fc.nat(40), fc.boolean(), async (seed, moves, isShipped) => {
        const copy = played(seed, moves)
        const texts = isShipped ? shipped : notShipped
        const read = await gameOfLink(await gameLink(copy, texts), texts)
        expect(read.ok && rewritten(read.value)).toBe(copy)
      }),
      { numRuns: howMany(12, 200) },
    )
  })

  test('is short where the scenario comes with Parley', async () => {
    const copy = played(1)
    const [short, long] = [await gameLink(copy, shipped), await gameLink(copy, notShipped)]
    expect(short.length).toBeLessThan(long.length / 2)
  })

  test('cut anywhere, or with any sign changed, is refused in words', async () => {
    const link = await gameLink(played(3), shipped)
    await fc.assert(
      fc.asyncProperty(fc.nat(link.length - 1), fc.constantFrom('', 'A', 'z', '-', '.'), async (at, sign) => {
        const cut = await gameOfLink(link.slice(0, at), shipped)
        expect(['link-cut', 'link-altered']).toContain(codeOf(cut))
        if (link[at] === sign) return
        const altered = await gameOfLink(link.slice(0, at) + sign + link.slice(at + 1), shipped)
        expect(['link-cut', 'link-altered']).toContain(codeOf(altered))
      }),
      { numRuns: howMany(200, 2000) },
    )
  })

  test('on a scenario that has changed since is told, and so is one that nobody has', async () => {
    const link = await gameLink(played(3), shipped)
    const changed = await gameOfLink(link, async () => `${TEXT} `)
    expect(codeOf(changed)).toBe('link-scenario-changed')
    expect(codeOf(await gameOfLink(link, notShipped))).toBe('link-scenario-unknown')
  })

  test.each(['null', '[]', '{}', '{"scenario":{"id":"well"}}', 'no JSON', `${'['.repeat(200_000)}`])(
    'that holds something else is refused: %.30s',
    async (text) => {
      expect(codeOf(await gameOfLink(await pack(text), shipped))).toBe('link-no-game')
    },
  )

  test('nested too deep is refused without a throw', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const text = `{"scenario":{"id":"well","hash":"${hashOf(TEXT)}"},"entries":${deep}}`
    expect(codeOf(await gameOfLink(await pack(text), shipped))).toBe('link-no-game')
  })
})

describe('a seat that is given out', () => {
  const given = {
    seat: 'north' as PartyId,
    reading: 'plain' as ReadingId,
    sitting: 'full' as SittingId,
    seed: 4711,
  }
  const cardOf = async ({ text }: { readonly text: string }) => readCard(text)
  const made = (change: Partial<typeof given> = {}, texts = shipped as typeof shipped | typeof notShipped) =>
    seatLink({ ...given, ...change }, { id: 'well', text: TEXT }, texts)

  test.each([true, false])('comes with all that was set; the scenario is shipped: %s', async (isShipped) => {
    const texts = isShipped ? shipped : notShipped
    const read = await seatOfLink(await made({}, texts), texts, cardOf)
    expect(read).toMatchObject({
      ok: true,
      value: { given, text: TEXT, isShipped, hasChanged: false },
    })
  })

  test('does not show the reading to whoever looks at the link', async () => {
    expect(await made()).not.toContain('plain')
  })

  test('says that the scenario has changed, and still opens where it fits', async () => {
    const read = await seatOfLink(await made(), async () => `${TEXT} `, cardOf)
    expect(read).toMatchObject({ ok: true, value: { hasChanged: true, given } })
  })

  test.each([
    ['seat', { seat: 'west' as PartyId }],
    ['reading', { reading: 'lost' as ReadingId }],
    ['sitting', { sitting: 'night' as SittingId }],
  ])('with a %s that the scenario does not have is refused, naming it', async (what, change) => {
    const read = await seatOfLink(await made(change), shipped, cardOf)
    expect(codeOf(read)).toBe('link-does-not-fit')
    expect(!read.ok && read.problems[0]?.message).toContain(what)
  })

  test('cut, or holding a game, is refused', async () => {
    const link = await made()
    expect(codeOf(await seatOfLink(link.slice(0, -3), shipped, cardOf))).toBe('link-cut')
    expect(codeOf(await seatOfLink(await gameLink(played(3), shipped), shipped, cardOf))).toBe('link-no-seat')
  })
})
