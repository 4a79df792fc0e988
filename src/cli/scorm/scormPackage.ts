/** A scenario and the built page of a package as one zip, the same bytes for the same scenario, seat and build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { hashOf } from '../../scenario/hash.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { shelfCard } from '../../session/desk/shelf.ts'
import { type GivenSeat, seatLink } from '../../session/links/seatLink.ts'
import { PACKAGED_SCENARIO, packageBlockHtml } from '../../session/platform/packageBlock.ts'
import type { Edition } from '../../session/platform/runTime.ts'
import { manifestOf } from './manifest.ts'

/** The page that the build makes, and its name in a package. */
const BUILT_PAGE = 'packaged.html'
const PAGE = 'index.html'

/** Beside the built commands, where `npm run build:packaged` puts it. */
const builtFolder = (): string => join(dirname(fileURLToPath(import.meta.url)), '..', 'packaged')

/** Zip knows no earlier day; a fixed one makes the same package the same bytes. */
const DAY = new Date(1980, 0, 1)

export interface ScormPackage {
  readonly scenario: Scenario
  readonly edition: Edition
  /** What the teacher has set; null where learners choose. */
  readonly given: GivenSeat | null
}

type Made =
  | { readonly ok: true; readonly zip: Uint8Array }
  /** The page is not built: which file is missing. */
  | { readonly ok: false; readonly missing: string }

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()

/** The page with its block of data before its first script. */
const pageWith = (html: string, block: string): string =>
  html.replace('</title>', () => `</title>\n    ${block}`)

export const makeScormPackage = async (
  { scenario, edition, given }: ScormPackage,
  folder = builtFolder(),
): Promise<Made> => {
  const built = join(folder, BUILT_PAGE)
  if (!existsSync(built)) return { ok: false, missing: built }
  // As the shelf has it, so that a game of the package and one of the shelf are games of one text.
  const text = JSON.stringify(scenario)
  const hash = hashOf(text)
  const seat = given === null ? null : await seatLink(given, { id: scenario.id, text }, async () => text)
  const block = packageBlockHtml({ edition, hash, card: shelfCard(scenario), seat })
  const others = filesBelow(folder)
    .filter((path) => path !== built)
    .map((path): [string, Uint8Array] => [relative(folder, path).split(sep).join('/'), readFileSync(path)])
  const utf8 = new TextEncoder()
  const contents: readonly [string, Uint8Array][] = [
    [PAGE, utf8.encode(pageWith(readFileSync(built, 'utf8'), block))],
    [PACKAGED_SCENARIO, utf8.encode(text)],
    ...others,
  ]
  const manifest = manifestOf({
    edition,
    id: `parley-${scenario.id}-${hashOf(block)}`,
    title: scenario.title,
    files: contents.map(([name]) => name),
  })
  const all = Object.fromEntries([['imsmanifest.xml', utf8.encode(manifest)], ...contents])
  return { ok: true, zip: zipSync(all, { level: 9, mtime: DAY }) }
}
