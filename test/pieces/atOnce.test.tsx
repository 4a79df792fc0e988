// @vitest-environment happy-dom
import { options, render } from 'preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, it } from 'vitest'
import { atOnce } from '../../src/pieces/atOnce.ts'

const { debounceRendering } = options
afterEach(() => {
  if (debounceRendering === undefined) delete options.debounceRendering
  else options.debounceRendering = debounceRendering
  document.body.replaceChildren()
})

/** A page that draws nothing until `draw` is called. */
const counter = () => {
  let draw = (): void => {}
  options.debounceRendering = (go) => {
    draw = go
  }
  let count = (): void => {}
  const Count = () => {
    const [number, setNumber] = useState(0)
    count = () => setNumber((before) => before + 1)
    return <p>{number}</p>
  }
  render(<Count />, document.body)
  return { count: () => count(), draw: () => draw(), shown: () => document.body.textContent }
}

it('draws what the act changes before it returns, and what changes later when the page draws', () => {
  const { count, draw, shown } = counter()
  atOnce(count)
  expect(shown()).toBe('1')
  count()
  expect(shown()).toBe('1')
  draw()
  expect(shown()).toBe('2')
})

it('draws what waited to be drawn too', () => {
  const { count, shown } = counter()
  count()
  expect(shown()).toBe('0')
  atOnce(count)
  expect(shown()).toBe('2')
})

it('leaves drawing as it was where the act throws', () => {
  const { count, shown } = counter()
  expect(() =>
    atOnce(() => {
      throw new Error('No.')
    }),
  ).toThrow('No.')
  count()
  expect(shown()).toBe('0')
})
