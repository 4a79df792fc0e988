/** The language service over the Language Server Protocol: one kept document for each file that an editor has open. */
import {
  type Connection,
  type InitializeResult,
  LSPErrorCodes,
  type Position,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node'
import { type LanguageDocument, openDocument } from '../../language/service.ts'
import { actionsFor, completionItem, diagnosticOf, protocolEdit, rangeOf, symbolOf } from './asProtocol.ts'

/** A pause in typing, in milliseconds, after which problems are looked for. */
const PAUSE = 150

const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  completionProvider: { triggerCharacters: ['"', ':', '[', '{'] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: ['quickfix'] },
  documentFormattingProvider: true,
  documentSymbolProvider: true,
}

interface Held {
  readonly document: LanguageDocument
  version: number
  timer: NodeJS.Timeout | undefined
}

interface Asking {
  readonly textDocument: { readonly uri: string }
  readonly position: Position
}

/** Answers on the connection until the editor ends it. */
export const serve = (connection: Connection, version: string): void => {
  const open = new Map<string, Held>()
  let snippets = false

  const tell = (uri: string, { document, version: number }: Held): void => {
    const diagnostics = document.problems().map((problem) => diagnosticOf(document, uri, problem))
    void connection.sendDiagnostics({ uri, version: number, diagnostics })
  }
  const tellSoon = (uri: string, held: Held): void => {
    clearTimeout(held.timer)
    held.timer = setTimeout(() => tell(uri, held), PAUSE)
  }
  /** What to answer of an open document; nothing of one that is not. */
  const of = <Answer>(
    { textDocument }: Pick<Asking, 'textDocument'>,
    answer: (document: LanguageDocument) => Answer,
  ) => {
    const held = open.get(textDocument.uri)
    return held === undefined ? null : answer(held.document)
  }
  const at = <Answer>(asking: Asking, answer: (document: LanguageDocument, offset: number) => Answer) =>
    of(asking, (document) => answer(document, document.offsetAt(asking.position)))

  connection.onInitialize(({ capabilities }) => {
    snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true
    return { capabilities: CAPABILITIES, serverInfo: { name: 'parley', version } }
  })
  connection.onDidOpenTextDocument(({ textDocument: { uri, text, version: number } }) => {
    const held: Held = { document: openDocument(text), version: number, timer: undefined }
    open.set(uri, held)
    tell(uri, held)
  })
  connection.onDidChangeTextDocument(({ textDocument: { uri, version: number }, contentChanges }) => {
    const held = open.get(uri)
    if (held === undefined) return
    held.version = number
    for (const change of contentChanges) {
      if (!('range' in change)) {
        held.document.replaceText(change.text)
        continue
      }
      const offset = held.document.offsetAt(change.range.start)
      const length = held.document.offsetAt(change.range.end) - offset
      held.document.change([{ offset, length, text: change.text }])
    }
    tellSoon(uri, held)
  })
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    clearTimeout(open.get(uri)?.timer)
    open.delete(uri)
    void connection.sendDiagnostics({ uri, diagnostics: [] })
  })

  connection.onCompletion((asking) =>
    at(asking, (document, offset) =>
      document.complete(offset).map((one, rank) => completionItem(document, one, rank, snippets)),
    ),
  )
  connection.onHover((asking) =>
    at(asking, (document, offset) => {
      const said = document.hover(offset)
      return said === null
        ? null
        : {
            contents: { kind: 'plaintext', value: said.lines.join('\n') },
            range: rangeOf(document, said.span),
          }
    }),
  )
  connection.onDefinition((asking) =>
    at(asking, (document, offset) => {
      const span = document.definition(offset)
      return span === null ? null : { uri: asking.textDocument.uri, range: rangeOf(document, span) }
    }),
  )
  connection.onReferences((asking) =>
    at(asking, (document, offset) =>
      document
        .references(offset)
        .filter(({ defines }) => asking.context.includeDeclaration || !defines)
        .map(({ span }) => ({ uri: asking.textDocument.uri, range: rangeOf(document, span) })),
    ),
  )
  connection.onPrepareRename((asking) =>
    at(asking, (document, offset) => {
      const span = document.renamable(offset)
      return span === null ? null : rangeOf(document, span)
    }),
  )
  connection.onRenameRequest((asking) =>
    at(asking, (document, offset) => {
      const renaming = document.rename(offset, asking.newName)
      if (!renaming.ok) return new ResponseError(LSPErrorCodes.RequestFailed, renaming.message)
      const edits = renaming.edits.map((edit) => protocolEdit(document, edit))
      return { changes: { [asking.textDocument.uri]: edits } }
    }),
  )
  connection.onCodeAction((asking) =>
    of(asking, (document) => {
      const from = document.offsetAt(asking.range.start)
      const to = document.offsetAt(asking.range.end)
      return document
        .problems()
        .filter(({ offset, length }) => offset <= to && from <= offset + length)
        .flatMap((problem) => actionsFor(document, asking.textDocument.uri, problem))
    }),
  )
  connection.onDocumentFormatting((asking) =>
    of(asking, (document) => document.format().map((edit) => protocolEdit(document, edit))),
  )
  connection.onDocumentSymbol((asking) =>
    of(asking, (document) => document.outline().map((item) => symbolOf(document, item))),
  )
  connection.listen()
}
