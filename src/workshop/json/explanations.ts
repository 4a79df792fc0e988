/** What the key or value under the pointer is for. */
import { hoverTooltip } from '@codemirror/view'
import type { LanguageClient } from '../language/languageClient.ts'

export const explanations = (language: LanguageClient) =>
  hoverTooltip(async (_, offset) => {
    const explained = await language.ask('hover', { offset })
    if (explained === null) return null
    const { span, lines } = explained
    return {
      pos: span.offset,
      end: span.offset + span.length,
      above: true,
      create: () => {
        const dom = document.createElement('div')
        dom.className = 'cm-explained'
        dom.textContent = lines.join('\n')
        return { dom }
      },
    }
  })
