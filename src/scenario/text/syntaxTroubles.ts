/** The syntax errors of a text, each once: after an error a parser goes on, and reports what the error caused. */
import type { ParseError } from 'jsonc-parser'
import { quoted } from '../finding.ts'
import { type RunOnText, type Structure, structureOf } from './brokenTexts.ts'
import { type LineColumn, lineColumnsIn } from './lines.ts'
import type { TextTrouble } from './scan.ts'
import { explainSyntax, type SyntaxWords } from './syntax.ts'

const troubleAt = (offset: number, length: number, said: SyntaxWords): TextTrouble => ({
  code: 'syntax',
  offset,
  length,
  path: [],
  ...said,
})

const runOnTrouble = (text: string, { offset, length, lines }: RunOnText): TextTrouble => {
  const mended = text.slice(offset, offset + length).replaceAll(/\r?\n/g, '\\n')
  return troubleAt(offset, length, {
    message: `This text runs over ${lines} lines; in JSON a text stands on one.`,
    hint: 'Write each line break as \\n.',
    fixes: [
      {
        title: 'Write the line breaks as \\n',
        changes: [{ do: 'replace', offset, length, text: mended }],
        sure: true,
      },
    ],
  })
}

/** A file cut off: what is open at its end, and since where. */
const cutOff = (
  text: string,
  { open, inText }: Structure,
  place: (offset: number) => LineColumn,
): TextTrouble | null => {
  const last = open.at(-1)
  if (last === undefined) return null
  const end = text.trimEnd().length
  const closing = [...open].reverse().map(({ sign }) => (sign === '{' ? '}' : ']'))
  const many = open.length === 1 ? `A ${last.sign} is` : `${open.length} brackets and braces are`
  const since = open.length === 1 ? 'opened' : `the last of them opened`
  return troubleAt(end, 0, {
    message: `The file ends too early${inText ? ', within a text' : ''}: ${many} not closed at the end of the file, ${since} on line ${place(last.offset).line}.`,
    hint: `If it was cut off, take a whole copy; else close them: ${quoted(`${inText ? '"' : ''}${closing.join('')}`)} without these quotes.`,
    fixes:
      inText || /[,:]$/.test(text.slice(0, end))
        ? []
        : [
            {
              title: `Close what is open: ${closing.join('')}`,
              changes: [{ do: 'replace', offset: end, length: 0, text: `\n${closing.join('')}` }],
              sure: false,
            },
          ],
  })
}

/** The same with blanks for the line breaks within texts: what follows them is read as it was meant. */
const withRunsFilled = (text: string, runs: readonly RunOnText[]): string =>
  runs.reduce(
    (filled, { offset, length }) =>
      filled.slice(0, offset) +
      filled.slice(offset, offset + length).replaceAll(/[\r\n]/g, ' ') +
      filled.slice(offset + length),
    text,
  )

/** One error a line, leaving out follow-up errors, of a text that `errorsIn` finds errors in. */
export const syntaxTroubles = (
  text: string,
  errorsIn: (text: string) => readonly ParseError[],
): TextTrouble[] => {
  const place = lineColumnsIn(text)
  const structure = structureOf(text)
  const errors = errorsIn(withRunsFilled(text, structure.runOn))
  const within = (offset: number): boolean =>
    structure.runOn.some((run) => offset >= run.offset && offset <= run.offset + run.length)
  const cut = cutOff(text, structure, place)
  const isCut = (error: ParseError): boolean => cut !== null && error.offset + error.length >= cut.offset
  const lines = new Set(structure.runOn.map((run) => place(run.offset + run.length).line))
  let reached = -1
  const single = errors.flatMap((error) => {
    // What a file that was cut off lacks is said once, at its end.
    if (isCut(error) || within(error.offset)) return []
    const follows = reached >= 0 && text.slice(reached, error.offset).trim() === ''
    reached = Math.max(reached, error.offset + error.length)
    const { line } = place(error.offset)
    if (follows || lines.has(line)) return []
    lines.add(line)
    return [troubleAt(error.offset, error.length, explainSyntax(text, error))]
  })
  const ending = cut !== null && errors.some(isCut) ? [cut] : []
  return [...structure.runOn.map((run) => runOnTrouble(text, run)), ...single, ...ending]
}
