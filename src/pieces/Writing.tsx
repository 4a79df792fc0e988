/** A scenario’s longer text, with its paragraphs, lists and emphasis: nodes of text, never markup that somebody wrote. */
import type { ComponentChildren, VNode } from 'preact'
import { blocksOf, type TextBlock, type TextLine, type TextRun } from '../scenario/writing/textBlocks.ts'
import { OwnText, useInLanguage } from './OwnText.tsx'

const Run = ({ text, emphasis, strong }: TextRun): ComponentChildren => {
  const inner = emphasis ? <em>{text}</em> : text
  return strong ? <strong>{inner}</strong> : inner
}

const Lines = ({ lines }: { readonly lines: readonly TextLine[] }): ComponentChildren =>
  lines.map((line, at) => [at > 0 && <br />, ...line.map((run) => <Run {...run} />)])

/** An item of a list that stands among words. */
const ITEM = { role: 'listitem' } as const

interface BlockProps {
  readonly block: TextBlock
  /** Among words: spans, which a list keeps its role with. */
  readonly inline: boolean
  readonly class: string | undefined
  /** It is not the only one. */
  readonly several: boolean
  readonly language: string | undefined
  readonly lead: ComponentChildren
  readonly end: ComponentChildren
}

/** What stands beside the text is the page’s own, so that the text alone has the scenario’s direction. */
const Beside = ({
  lead,
  end,
  language,
  children,
}: Pick<BlockProps, 'lead' | 'end' | 'language'> & { readonly children: ComponentChildren }) => (
  <>
    {lead}
    {lead && ' '}
    <OwnText {...(language === undefined ? {} : { language })}>{children}</OwnText>
    {end && ' '}
    {end}
  </>
)

const classes = (...names: readonly (string | false | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined

const Block = ({ block, inline, class: given, several, lead, end, language }: BlockProps): VNode => {
  const className = classes(inline && (several || block.kind === 'list') && 'text-paragraph', given)
  const own = useInLanguage(language)
  const Part = inline ? 'span' : 'p'
  if (block.kind === 'paragraph') {
    const lines = <Lines lines={block.lines} />
    const isAlone = !lead && !end
    return (
      <Part class={className} {...(isAlone ? own : {})}>
        {isAlone ? lines : <Beside {...{ lead, end, language }}>{lines}</Beside>}
      </Part>
    )
  }
  const items = block.items.map((lines, at) =>
    inline ? (
      <span key={at} {...ITEM}>
        <Lines lines={lines} />
      </span>
    ) : (
      <li key={at}>
        <Lines lines={lines} />
      </li>
    ),
  )
  const isNumbered = block.from !== null
  const List = inline ? 'span' : isNumbered ? 'ol' : 'ul'
  const from = block.from ?? 1
  const numbering = inline ? { style: { counterReset: `list-item ${from - 1}` } } : { start: from }
  return (
    <>
      {lead && <Part class={className}>{lead}</Part>}
      <List
        class={classes('text-list', inline && isNumbered && 'numbered', given)}
        {...(inline ? { role: 'list' } : {})}
        {...(isNumbered ? numbering : {})}
        {...own}
      >
        {items}
      </List>
      {end && <Part class={className}>{end}</Part>}
    </>
  )
}

/** One block alone, as on a printed sheet. */
export const WrittenBlock = ({ block }: { readonly block: TextBlock }): VNode => (
  <Block block={block} inline={false} class={undefined} several language={undefined} lead={null} end={null} />
)

interface WritingProps {
  readonly text: string
  /** Of the scenario; left out where `ScenarioLanguage` says it. */
  readonly language?: string | undefined
  /** Of each paragraph. */
  readonly class?: string
  readonly inline?: boolean
  /** The page’s own words before the first paragraph, and after the last. */
  readonly lead?: ComponentChildren
  readonly end?: ComponentChildren
}

export const Writing = ({
  text,
  language,
  class: className,
  inline = false,
  lead,
  end,
}: WritingProps): VNode => {
  const blocks = blocksOf(text)
  return (
    <>
      {blocks.map((block, at) => (
        <Block
          key={at}
          block={block}
          inline={inline}
          class={className}
          several={blocks.length > 1}
          language={language}
          lead={at === 0 && lead}
          end={at === blocks.length - 1 && end}
        />
      ))}
    </>
  )
}
