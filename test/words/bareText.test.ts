import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** Folders and files whose words stand in catalogs, all of them. */
const TAKEN_APART = [
  'src/classroom',
  'src/pieces/LanguageChoice.tsx',
  'src/pieces/InEnglish.tsx',
  'src/pieces/Dialog.tsx',
  'src/pieces/grounds.tsx',
  'src/pieces/later.tsx',
  'src/pieces/plane',
  'src/screens/briefing',
  'src/screens/debrief',
  'src/screens/home',
  'src/screens/interlude',
  'src/screens/settings',
  'src/screens/signing',
  'src/screens/table',
  'src/screens/LeaveButton.tsx',
  'src/screens/links/GiveOut.tsx',
  'src/screens/offline',
  'src/screens/Notices.tsx',
  'src/screens/NoticeList.tsx',
  'src/screens/takeAlong',
  'src/pieces/CopyText.tsx',
]

/** Of those the ones with sentences that are English for now, marked as that, and what holds selectors alone. */
const ENGLISH = [
  'brief/PreparationReview',
  'MediationSection',
  'SaidToPress',
  'turning/Movements',
  'UnderwritingSection',
]
  .map((name) => `src/screens/debrief/${name}.tsx`)
  .concat('src/screens/home/ProblemList.tsx', 'src/screens/table/shortcuts.ts')
  .map((path) => join(ROOT, path))

const filesIn = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => filesIn(join(path, name)))
    : /\.tsx?$/.test(path)
      ? [path]
      : []

interface Node {
  readonly type?: string
  readonly [key: string]: unknown
}

/** Attributes that a person reads or hears. */
const READ = /^(aria-label|label|title|legend|note|placeholder|alt|beside|act|nothing|back|awaiting)$/
/** Two words, or one with a capital that ends in a full stop: nothing that a program alone reads is written so. */
const IS_SENTENCE = /\p{L}{2,}[’,.:]? \p{L}+|^\p{Lu}\p{Ll}+\.$/u

const nameOf = (node: unknown): string => String((node as { name?: unknown } | undefined)?.name ?? '')

/** What is read of a file and stands in it instead of a catalog. */
const bareIn = (node: unknown, found: string[] = []): readonly string[] => {
  if (Array.isArray(node)) for (const item of node) bareIn(item, found)
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return found
  const { type, ...rest } = node as Node
  // What is thrown is our own mistake, and what is imported no text.
  if (type === 'ThrowStatement' || type === 'ImportDeclaration' || type?.startsWith('TS')) {
    if (type === 'TSAsExpression' || type === 'TSSatisfiesExpression') bareIn(rest.expression, found)
    return found
  }
  if (type === 'JSXText' && /\p{L}/u.test(String(rest.value))) found.push(String(rest.value).trim())
  if (type === 'JSXElement' && nameOf((rest.openingElement as Node | undefined)?.name) === 'code')
    return found
  if (type === 'JSXAttribute') {
    const name = nameOf(rest.name)
    if (/^(class|style|d|viewBox|type|rel)$/.test(name)) return found
    const literal = (rest.value as { value?: unknown } | null)?.value
    if (READ.test(name) && typeof literal === 'string' && /\p{L}/u.test(literal))
      found.push(`${name}="${literal}"`)
  }
  if (type === 'Literal' && typeof rest.value === 'string' && IS_SENTENCE.test(rest.value))
    found.push(rest.value)
  if (type === 'TemplateElement') {
    const text = String((rest.value as { cooked?: unknown } | undefined)?.cooked ?? '')
    if (IS_SENTENCE.test(text)) found.push(text)
  }
  for (const value of Object.values(rest)) bareIn(value, found)
  return found
}

const bareOf = (file: string, text: string): readonly string[] => bareIn(parseSync(file, text).program)

test('A text between tags, in a label or in a sentence is found', () => {
  expect(
    bareOf('a.tsx', 'const a = <p class="small muted" title="Read">Word {`so many things`}</p>'),
  ).toEqual(['title="Read"', 'Word', 'so many things'])
  expect(bareOf('b.ts', "throw new Error('No such thing.'); const b = say('key')")).toEqual([])
})

test('What is taken apart holds no text of its own', () => {
  const bare = TAKEN_APART.flatMap((path) => filesIn(join(ROOT, path)))
    .filter((file) => !ENGLISH.includes(file))
    .flatMap((file) =>
      bareOf(file, readFileSync(file, 'utf8')).map((text) => `${relative(ROOT, file)}: ${text}`),
    )
  expect(bare).toEqual([])
})
