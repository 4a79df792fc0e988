/** What may stand at the caret, from the language service. */
import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  snippet,
} from '@codemirror/autocomplete'
import type { Completion } from '../../language/complete.ts'
import type { LanguageClient } from '../language/languageClient.ts'

const TYPES = { key: 'property', name: 'variable', choice: 'enum', whole: 'class' } as const

const source =
  (language: LanguageClient) =>
  async (context: CompletionContext): Promise<CompletionResult | null> => {
    // Not at every comma and brace: only where a word has been begun, or somebody asks.
    if (!context.explicit && context.matchBefore(/["\w-]+$/) === null) return null
    const found = await language.ask('complete', { offset: context.pos })
    const [first] = found ?? []
    if (found === null || first === undefined || context.aborted) return null
    const { offset, length } = first.edit
    return {
      from: offset,
      to: offset + length,
      options: found
        .filter(({ edit }) => edit.offset === offset && edit.length === length)
        .map((completion, rank) => option(completion, found.length - rank)),
      validFor: /^"?[\w .-]*"?$/,
    }
  }

const option = (
  { label, kind, detail, description, edit, snippet: template }: Completion,
  boost: number,
) => ({
  // What is replaced begins with a quote, and is matched with what is written.
  label: edit.text.startsWith('"') ? JSON.stringify(label) : label,
  displayLabel: label,
  type: TYPES[kind],
  detail,
  info: description,
  boost: Math.min(99, boost),
  apply: snippet(template),
})

export const completions = (language: LanguageClient) =>
  autocompletion({ override: [source(language)], icons: false, activateOnTypingDelay: 60 })
