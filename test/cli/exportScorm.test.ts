/** `parley export --to scorm`, run as a designer runs it, over a built page that is as small as can be. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import sax from 'sax'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashOf } from '../../src/scenario/hash.ts'
import { tinyText } from '../fixtures/tinyScenario.ts'
import { expectAnswer } from './answers/schemaHolds.ts'
import { type BuiltCommand, buildCommand } from './builtCommand.ts'

let parley: BuiltCommand
const PAGE = '<!doctype html><html><head><title>Parley</title></head><body></body></html>'

beforeAll(async () => {
  parley = await buildCommand()
  writeFileSync(join(parley.folder, 'well.json'), tinyText())
  writeFileSync(
    join(parley.folder, 'hostile.json'),
    tinyText((file) => Object.assign(file, { title: 'A “$&” & <b>"well"</b></script><!--' })),
  )
}, 120_000)
afterAll(() => parley.remove())

const build = () => {
  const folder = join(parley.folder, 'dist', 'packaged')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'packaged.html'), PAGE)
  writeFileSync(join(folder, 'licences.txt'), 'MIT')
  writeFileSync(join(folder, 'assets', 'page.js'), '0')
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** Every element in order, with names as written; throws where the XML is not well formed. */
const elementsOf = (xml: string): readonly Element[] => {
  const found: Element[] = []
  const parser = sax.parser(true)
  parser.onerror = (fault) => {
    throw fault
  }
  parser.onopentag = ({ name, attributes }) =>
    void found.push({ name, attributes: attributes as Record<string, string> })
  parser.write(xml).close()
  return found
}

const textOf = (file: Uint8Array | undefined): string => new TextDecoder().decode(file)
const unzipped = (name: string) => unzipSync(readFileSync(join(parley.folder, name)))
const blockIn = (html: string) =>
  JSON.parse(/<script type="application\/json" id="parley-package">(.*?)<\/script>/.exec(html)?.[1] ?? 'null')

test('where the page is not built it says what to run', () => {
  const ran = parley.run('export', 'well.json', '--to', 'scorm')
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toContain('npm run build:packaged')
})

describe.each([
  ['1.2', 'http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'adlcp:scormtype', '1.2'],
  ['2004', 'http://www.imsglobal.org/xsd/imscp_v1p1', 'adlcp:scormType', '2004 3rd Edition'],
])('SCORM %s', (edition, namespace, type, version) => {
  const zip = `well-${edition}.zip`
  beforeAll(build)

  test('is a zip with a manifest that lists every other file, the page first', () => {
    const ran = parley.run('export', 'well.json', '--to', 'scorm', '--version', edition, '--out', zip)
    expect(ran).toMatchObject({ status: 0, stderr: '' })
    expect(ran.stdout).toContain('Learners choose their seat')
    const files = unzipped(zip)
    const manifest = textOf(files['imsmanifest.xml'])
    const elements = elementsOf(manifest)
    const [root] = elements
    expect(root).toMatchObject({ name: 'manifest', attributes: { xmlns: namespace, version: '1.0' } })
    expect(root?.attributes.identifier).toMatch(/^[A-Za-z_][\w.-]*$/)
    expect(elements.map(({ name }) => name).filter((name) => !name.includes(':') && name !== 'file')).toEqual(
      [
        'manifest',
        'metadata',
        'schema',
        'schemaversion',
        'organizations',
        'organization',
        'title',
        'item',
        'title',
        'resources',
        'resource',
      ],
    )
    expect(manifest).toContain(`<schemaversion>${version}</schemaversion>`)
    const resource = elements.find(({ name }) => name === 'resource')?.attributes
    expect(resource).toMatchObject({ type: 'webcontent', [type]: 'sco', href: 'index.html' })
    const item = elements.find(({ name }) => name === 'item')?.attributes
    expect(item?.identifierref).toBe(resource?.identifier)
    const listed = elements.flatMap(({ name, attributes }) => (name === 'file' ? [attributes.href] : []))
    expect(listed[0]).toBe('index.html')
    expect([...listed, 'imsmanifest.xml'].sort()).toEqual(Object.keys(files).sort())
  })

  test('holds the scenario as it is played, and its hash', () => {
    const files = unzipped(zip)
    const block = blockIn(textOf(files['index.html']))
    expect(block).toMatchObject({ edition, seat: null, card: { id: 'the-well' } })
    expect(hashOf(textOf(files['scenario.json']))).toBe(block.hash)
  })

  test('is the same bytes again, and never written over unasked', () => {
    const words = ['export', 'well.json', '--to', 'scorm', '--version', edition, '--out']
    const before = readFileSync(join(parley.folder, zip))
    expect(parley.run(...words, zip)).toMatchObject({ status: 2, stdout: '' })
    expect(parley.run(...words, zip, '--force').status).toBe(0)
    expect(readFileSync(join(parley.folder, zip)).equals(before)).toBe(true)
  })

  test('a seat that is set goes with it, its reading unreadable at a glance', () => {
    const ran = parley.run(
      'export',
      'well.json',
      '--to',
      'scorm',
      '--version',
      edition,
      '--seat',
      'south',
      '--table',
      '4',
      '--out',
      'set',
      '--json',
    )
    expect(ran).toMatchObject({ status: 0, stderr: '' })
    expectAnswer('export', ran.stdout)
    const { written } = JSON.parse(ran.stdout)
    expect(written).toEqual([join('set', `the-well-scorm-${edition}.zip`)])
    const { seat } = blockIn(textOf(unzipped(written[0])['index.html']))
    expect(seat).toMatch(/^[\w-]+\.[0-9a-f]{16}$/)
  })
})

test('a title cannot end the block of data or the manifest', () => {
  build()
  expect(parley.run('export', 'hostile.json', '--to', 'scorm', '--out', 'hostile.zip').status).toBe(0)
  const files = unzipped('hostile.zip')
  const html = textOf(files['index.html'])
  expect(blockIn(html).card.title).toContain('“$&” & <b>"well"</b></script>')
  expect(html.match(/<\/script>/g)).toHaveLength(1)
  expect(elementsOf(textOf(files['imsmanifest.xml'])).some(({ name }) => name === 'b')).toBe(false)
})

test.each([
  [['--version', '1.3'], 'Allowed choices are 1.2, 2004'],
  [['--seat', 'nroth'], 'Did you mean "north"?'],
  [['--sitting', 'x'], 'there is no sitting “x”'],
  [['--table', '0'], 'whole number from 1'],
])('%j is refused in words', (words, says) => {
  const ran = parley.run('export', 'well.json', '--to', 'scorm', ...words, '--out', 'refused')
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toContain(says)
})

test('what only a package has goes with no other format', () => {
  const ran = parley.run('export', 'well.json', '--to', 'negmas', '--seat', 'north', '--out', 'refused')
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toContain('--seat goes with --to scorm')
})
