// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { ScenarioLanguage } from '../../src/pieces/OwnText.tsx'
import { Writing } from '../../src/pieces/Writing.tsx'
import { writtenOut } from '../../src/scenario/writing/markdown.ts'

afterEach(cleanup)

test('paragraphs, lists and emphasis become nodes; what looks like HTML stays text', () => {
  const text =
    'Two *things* count:\n- <img src=x onerror=alert(1)>\n- **rent**,\n  by the month\n\n3. [c](javascript:x)\n4. d'
  const { container } = render(<Writing text={writtenOut(text)} class="serif" />)
  expect(container.innerHTML).toBe(
    '<p class="serif">Two <em>things</em> count:</p>' +
      '<ul class="text-list serif"><li>&lt;img src=x onerror=alert(1)&gt;</li><li><strong>rent</strong>,<br>by the month</li></ul>' +
      '<ol class="text-list serif" start="3"><li>[c](javascript:x)</li><li>d</li></ol>',
  )
})

test('among words a list keeps its role, and what stands beside the text its own direction', () => {
  const { container } = render(
    <ScenarioLanguage.Provider value="ar">
      <Writing inline text={'نص\n\n- واحد'} lead={<b>Why</b>} end={<i>assumed</i>} />
    </ScenarioLanguage.Provider>,
  )
  const [first, list, last] = container.children
  expect(first?.outerHTML).toBe(
    '<span class="text-paragraph"><b>Why</b> <bdi lang="ar" dir="rtl">نص</bdi></span>',
  )
  expect(list?.outerHTML).toBe(
    '<span class="text-list" role="list" lang="ar" dir="rtl"><span role="listitem">واحد</span></span>',
  )
  expect(last?.outerHTML).toBe('<span class="text-paragraph"><i>assumed</i></span>')
})

test('one plain paragraph is one element, in the scenario’s language', () => {
  const { container } = render(<Writing text="Brot." language="de" />)
  expect(container.innerHTML).toBe('<p lang="de" dir="ltr">Brot.</p>')
})
