/** `parley lsp`, driven over standard input and output by a client of the protocol. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type CodeAction,
  CodeActionRequest,
  type CompletionItem,
  CompletionRequest,
  createProtocolConnection,
  DefinitionRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentFormattingRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ReferencesRequest,
  RenameRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver-protocol/node'
import { applyEdits } from '../../src/language/edits.ts'
import { positionsIn } from '../../src/language/positions.ts'
import { type BuiltCommand, buildCommand } from './builtCommand.ts'

const URI = 'file:///geneva.json'
const GENEVA = readFileSync('scenarios/geneva-2026-02.json', 'utf8')

let built: BuiltCommand
let server: ChildProcessWithoutNullStreams
let client: ProtocolConnection
let version = 0
const waiting = new Map<number, (diagnostics: Diagnostic[]) => void>()

beforeAll(async () => {
  built = await buildCommand()
  server = built.start('lsp', '--stdio') as ChildProcessWithoutNullStreams
  client = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  client.onNotification(PublishDiagnosticsNotification.type, ({ version: of = 0, diagnostics }) =>
    waiting.get(of)?.(diagnostics),
  )
  client.listen()
  const { capabilities } = await client.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
  })
  expect(capabilities).toMatchObject({ hoverProvider: true, documentFormattingProvider: true })
  await client.sendNotification(InitializedNotification.type, {})
}, 60_000)

afterAll(async () => {
  client.dispose()
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.stdin.end()
  server.kill()
  await ended
  built.remove()
})

const textDocument = { uri: URI }

/** What the server publishes once the editor has done something. */
const problemsAfter = (number: number, act: () => Promise<void>): Promise<Diagnostic[]> =>
  new Promise((resolve, reject) => {
    waiting.set(number, resolve)
    act().catch(reject)
  })

let opened = false
/** Shows the server a text: opened once, then changed as a whole. */
const show = (text: string): Promise<Diagnostic[]> => {
  version++
  const number = version
  return problemsAfter(number, async () => {
    if (opened)
      return client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: URI, version: number },
        contentChanges: [{ text }],
      })
    opened = true
    return client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: URI, languageId: 'json', version: number, text },
    })
  })
}

/** The position of the `|` in the sought words. */
const at = (text: string, sought: string): Position => {
  const found = text.indexOf(sought.replace('|', ''))
  if (found < 0) throw new Error(`Not in the text: ${sought}`)
  return positionsIn(text).positionAt(found + sought.indexOf('|'))
}

const edited = (text: string, edits: readonly TextEdit[]): string => {
  const { offsetAt } = positionsIn(text)
  return applyEdits(
    text,
    edits.map(({ range, newText }) => {
      const offset = offsetAt(range.start)
      return { offset, length: offsetAt(range.end) - offset, text: newText }
    }),
  )
}

test('a shipped file has no problems; what is typed into it is completed and told to be wrong', async () => {
  expect(await show(GENEVA)).toEqual([])
  const where = at(GENEVA, '"statusQuo": "|no-change"')
  const end = { ...where, character: where.character + 'no-change'.length }
  version++
  const problems = await problemsAfter(version, () =>
    client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: URI, version },
      contentChanges: [{ range: { start: where, end }, text: 'no-ch' }],
    }),
  )
  expect(problems.map(({ code, source }) => [code, source])).toEqual([['unknown-id', 'parley']])
  const offered = await client.sendRequest(CompletionRequest.type, {
    textDocument,
    position: { ...where, character: where.character + 5 },
  })
  const items = offered as CompletionItem[]
  expect(items.map(({ label }) => label)).toContain('no-change')
  const text = GENEVA.replace('"statusQuo": "no-change"', '"statusQuo": "no-ch"')
  const chosen = items.find(({ label }) => label === 'no-change')?.textEdit as TextEdit
  expect(edited(text, [chosen])).toBe(GENEVA)
})

test('a fix mends what is wrong', async () => {
  const text = GENEVA.replace('"statusQuo": "no-change"', '"statusQuo": "no-chnage"')
  const [problem] = await show(text)
  if (problem === undefined) throw new Error('No problem was published.')
  const actions = await client.sendRequest(CodeActionRequest.type, {
    textDocument,
    range: problem.range,
    context: { diagnostics: [problem] },
  })
  const [first] = actions as CodeAction[]
  expect(first).toMatchObject({
    kind: 'quickfix',
    isPreferred: true,
    title: 'Change "no-chnage" to "no-change"',
  })
  expect(edited(text, first?.edit?.changes?.[URI] ?? [])).toBe(GENEVA)
})

test('a rename changes every place, and is refused with a reason', async () => {
  await show(GENEVA)
  const position = at(GENEVA, '"id": "priso|ners"')
  const renamed = await client.sendRequest(RenameRequest.type, {
    textDocument,
    position,
    newName: 'exchange',
  })
  const text = edited(GENEVA, renamed?.changes?.[URI] ?? [])
  expect(text).not.toContain('"prisoners"')
  expect(await show(text)).toEqual([])
  await expect(
    client.sendRequest(RenameRequest.type, { textDocument, position, newName: 'Two words' }),
  ).rejects.toThrow('cannot be an id')
})

test('it jumps, lists references, explains, outlines and lays out', async () => {
  await show(GENEVA)
  const position = at(GENEVA, '"statusQuo": "no-ch|ange"')
  const definition = await client.sendRequest(DefinitionRequest.type, { textDocument, position })
  expect(definition).toMatchObject({ uri: URI, range: { start: at(GENEVA, '"id": "|no-change"') } })
  const references = await client.sendRequest(ReferencesRequest.type, {
    textDocument,
    position,
    context: { includeDeclaration: true },
  })
  expect(references?.length).toBeGreaterThan(5)
  const hover = await client.sendRequest(HoverRequest.type, { textDocument, position })
  expect(JSON.stringify(hover?.contents)).toContain('holds while the issue is unsettled')
  const outline = await client.sendRequest(DocumentSymbolRequest.type, { textDocument })
  expect((outline as DocumentSymbol[]).map(({ name }) => name)).toContain('parties')
  const crooked = GENEVA.replace('\n  "title"', '\n      "title"')
  await show(crooked)
  const edits = await client.sendRequest(DocumentFormattingRequest.type, {
    textDocument,
    options: { tabSize: 2, insertSpaces: true },
  })
  expect(edited(crooked, edits ?? [])).toBe(GENEVA)
})
