/** The editor in the colours of the page, light and dark. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const dressed = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '13px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '20px', overscrollBehavior: 'contain' },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: '8px' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--ink3)', border: '0' },
  '.cm-lineNumbers .cm-gutterElement': { minInlineSize: '40px' },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--baize-t) 55%, transparent)',
  },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--baize-t)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--rule2)',
  },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--inset)',
    border: '1px solid var(--rule2)',
    color: 'var(--ink2)',
  },
  '.cm-panels': { backgroundColor: 'var(--inset)', color: 'var(--ink)', fontFamily: 'var(--ui)' },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--rule)' },
  '.cm-panels.cm-panels-bottom': { borderTop: '1px solid var(--rule)' },
  '.cm-textfield, .cm-dialog input': {
    minBlockSize: '32px',
    paddingInline: '8px',
    border: '1px solid var(--rule2)',
    borderRadius: 'var(--radius-field)',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    fontSize: '14px',
  },
  '.cm-button': {
    minBlockSize: '32px',
    border: '1px solid var(--rule2)',
    borderRadius: 'var(--radius-field)',
    backgroundImage: 'none',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    fontSize: '13px',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--party-olive-tint)' },
  '.cm-searchMatch-selected': { outline: '2px solid var(--party-olive)' },
  '.cm-tooltip': {
    maxInlineSize: 'min(480px, 90vw)',
    border: '1px solid var(--rule2)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow-lifted)',
    fontFamily: 'var(--ui)',
    fontSize: '13px',
    lineHeight: '18px',
  },
  '.cm-explained': { padding: '8px 12px', whiteSpace: 'pre-line' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', fontSize: '12px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { paddingBlock: '4px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--baize)',
    color: 'var(--on-baize)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-completionDetail': { color: 'var(--ink2)', fontStyle: 'normal' },
  '.cm-completionMatchedText': { fontWeight: '700', textDecoration: 'none' },
  '.cm-tooltip.cm-completionInfo': { padding: '8px 12px' },
  '.cm-diagnostic': { padding: '8px 12px', borderInlineStart: '4px solid var(--ink3)' },
  '.cm-diagnostic-error': { borderInlineStartColor: 'var(--alert)' },
  '.cm-diagnosticAction': {
    minBlockSize: '32px',
    margin: '8px 8px 0 0',
    padding: '4px 12px',
    border: '1px solid var(--rule2)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    fontFamily: 'var(--ui)',
    fontWeight: '500',
  },
  '.cm-problem-hint': { display: 'block', color: 'var(--ink2)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--alert) 1px',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--party-olive) 1px',
    textUnderlineOffset: '3px',
  },
})

const words = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--party-blue)' },
  { tag: tags.string, color: 'var(--party-olive)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--party-rust)' },
  { tag: tags.invalid, color: 'var(--alert)' },
])

export const theme = [dressed, syntaxHighlighting(words)]
