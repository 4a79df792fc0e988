/** The language service in a large file: what an editor waits for between two keys. */
import { readFileSync } from 'node:fs'
import { openDocument } from '../src/language/service.ts'
import { type Findings, median, milliseconds, share } from './figure.ts'

const GENEVA = 'scenarios/geneva-2026-02.json'
const ROUNDS = 40
const AIM = 30

/** Places all over the file at which a name is typed: the key in front, and how often it is passed over. */
const PLACES = ['"statusQuo": "', '"opening": "', '"issue": "', '"party": "', '"track": "', '"round": "']

export const find = (): Findings => {
  const text = readFileSync(GENEVA, 'utf8')
  const document = openDocument(text)
  const completions: number[] = []
  /** Processor time, which other programs on the machine do not add to. */
  const own: number[] = []
  const problems: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    for (const [number, key] of PLACES.entries()) {
      const from = Math.floor((text.length * ((round * PLACES.length + number) % 17)) / 17)
      const found = text.indexOf(key, from)
      if (found < 0) continue
      const offset = found + key.length
      // One key typed, the answer to it, and the key taken back: each an edit that the document follows.
      const started = performance.now()
      const used = process.cpuUsage()
      document.change([{ offset, length: 0, text: 'x' }])
      const offered = document.complete(offset + 1)
      const { user, system } = process.cpuUsage(used)
      completions.push(performance.now() - started)
      own.push((user + system) / 1000)
      if (offered.length === 0) throw new Error(`Nothing was offered behind ${key}`)
      document.change([{ offset, length: 1, text: '' }])
    }
  for (let round = 0; round < ROUNDS; round++) {
    document.change([{ offset: 1, length: 0, text: ' ' }])
    const started = performance.now()
    document.problems()
    problems.push(performance.now() - started)
  }
  const p95 = share(completions, 0.95)
  const size = `${Math.round(text.length / 1000)} KB`
  return {
    figures: [
      {
        what: `a key typed and completed in a file of ${size}, 95th percentile`,
        measured: milliseconds(p95),
        aim: { asked: `below ${AIM} ms`, met: p95 < AIM },
        from: `${completions.length} completions`,
      },
      {
        what: 'the same in processor time, 95th percentile',
        measured: milliseconds(share(own, 0.95)),
        from: 'the same',
      },
      { what: 'the same, median', measured: milliseconds(median(completions)), from: 'the same' },
      {
        what: `all problems of that file, with lints and fixes, median`,
        measured: milliseconds(median(problems)),
        aim: { asked: 'within 300 ms', met: median(problems) < 300 },
        from: `${problems.length} times`,
      },
    ],
  }
}
