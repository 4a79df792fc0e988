/** The language service’s answers as the Language Server Protocol writes them. */
import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  InsertTextFormat,
  type TextEdit as ProtocolEdit,
  type Range,
  SymbolKind,
} from 'vscode-languageserver/node'
import type { Completion, CompletionKind } from '../../language/complete.ts'
import type { TextEdit } from '../../language/edits.ts'
import type { OutlineItem } from '../../language/outline.ts'
import type { MendableProblem } from '../../language/problems.ts'
import type { LanguageDocument } from '../../language/service.ts'
import type { TextSpan } from '../../scenario/text/lines.ts'

type At = Pick<LanguageDocument, 'positionAt'>

export const rangeOf = (document: At, { offset, length }: TextSpan): Range => ({
  start: document.positionAt(offset),
  end: document.positionAt(offset + length),
})

export const protocolEdit = (document: At, edit: TextEdit): ProtocolEdit => ({
  range: rangeOf(document, edit),
  newText: edit.text,
})

const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  name: CompletionItemKind.Reference,
  choice: CompletionItemKind.EnumMember,
  whole: CompletionItemKind.Snippet,
}

const QUOTED = /^"[^"\n]*"$/

/** Between quotes that are there already only what they hold is written: some editors look for words, which have none. */
const withinQuotes = (document: Pick<LanguageDocument, 'text'>, { edit, snippet }: Completion) => {
  const { offset, length, text } = edit
  const isPair = QUOTED.test(document.text.slice(offset, offset + length)) && QUOTED.test(text)
  return isPair && QUOTED.test(snippet)
    ? {
        edit: { offset: offset + 1, length: length - 2, text: text.slice(1, -1) },
        snippet: snippet.slice(1, -1),
      }
    : { edit, snippet }
}

/** `rank` keeps the order of the service, where what is needed stands first. */
export const completionItem = (
  document: At & Pick<LanguageDocument, 'text'>,
  completion: Completion,
  rank: number,
  snippets: boolean,
): CompletionItem => {
  const { label, kind, detail, description } = completion
  const { edit, snippet } = withinQuotes(document, completion)
  return {
    label,
    kind: KINDS[kind],
    detail,
    documentation: description,
    sortText: String(rank).padStart(4, '0'),
    // What is replaced begins with a quote where one has been typed, and editors filter by it.
    filterText: edit.text.startsWith('"') ? JSON.stringify(label) : label,
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: rangeOf(document, edit), newText: snippets ? snippet : edit.text },
  }
}

export const diagnosticOf = (document: At, uri: string, problem: MendableProblem): Diagnostic => ({
  range: rangeOf(document, problem),
  severity: problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
  code: problem.code,
  source: 'parley',
  message: `${problem.message}\n${problem.hint}`,
  ...(problem.also.length === 0
    ? {}
    : {
        relatedInformation: problem.also.map((place) => ({
          location: { uri, range: rangeOf(document, place) },
          message: 'For the same reason.',
        })),
      }),
})

export const actionsFor = (document: At, uri: string, problem: MendableProblem): CodeAction[] =>
  problem.fixes.map(({ title, sure, edits }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    isPreferred: sure,
    diagnostics: [diagnosticOf(document, uri, problem)],
    edit: { changes: { [uri]: edits.map((edit) => protocolEdit(document, edit)) } },
  }))

const isAround = (outer: TextSpan, inner: TextSpan): boolean =>
  outer.offset <= inner.offset && inner.offset + inner.length <= outer.offset + outer.length

export const symbolOf = (document: At, item: OutlineItem): DocumentSymbol => ({
  name: item.name,
  detail: item.detail,
  kind: item.items.length > 0 ? SymbolKind.Namespace : SymbolKind.Object,
  range: rangeOf(document, item.span),
  selectionRange: rangeOf(document, isAround(item.span, item.mark) ? item.mark : item.span),
  children: item.items.map((inner) => symbolOf(document, inner)),
})
